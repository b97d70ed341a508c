import { CommandPalette } from "../commands/palette/CommandPalette.tsx";
import { ShortcutSheet } from "../commands/sheet/ShortcutSheet.tsx";
import { CreateDialog } from "../dialogues/create/CreateDialog.tsx";
import { DeletedDialog } from "../dialogues/deleted/DeletedDialog.tsx";
import { DeleteUsedDialog } from "../dialogues/deleted/DeleteUsedDialog.tsx";
import { DropZone } from "../dialogues/transfer/DropZone.tsx";
import { ExportReportDialog } from "../dialogues/transfer/ExportReportDialog.tsx";
import { ImportReportDialog } from "../dialogues/transfer/ImportReportDialog.tsx";
import { FindAllDialog } from "../find/FindAllDialog.tsx";
import { SettingsDialog } from "../settings/SettingsDialog.tsx";
import { ToastRegion } from "../ui/toast/ToastRegion.tsx";
import { TooltipLayer } from "../ui/tooltip/TooltipLayer.tsx";
import { appStore } from "./appStore.ts";

/** Everything that lies over the screen. Loaded after the first paint. */
export function Overlays() {
  return (
    <>
      <OpenOverlay />
      <DropZone />
      <ToastRegion />
      <TooltipLayer />
    </>
  );
}

function OpenOverlay() {
  const overlay = appStore((state) => state.overlay);
  switch (overlay?.kind) {
    case undefined:
      return null;
    case "create":
      return <CreateDialog />;
    case "deleted":
      return <DeletedDialog />;
    case "findAll":
      return <FindAllDialog />;
    case "deleteUsed":
      return <DeleteUsedDialog ids={overlay.ids} used={overlay.used} />;
    case "palette":
      return <CommandPalette />;
    case "shortcuts":
      return <ShortcutSheet />;
    case "settings":
      return <SettingsDialog key={overlay.page} page={overlay.page} />;
    case "imported":
      return <ImportReportDialog outcomes={overlay.outcomes} />;
    case "exported":
      return <ExportReportDialog report={overlay.report} />;
  }
}
