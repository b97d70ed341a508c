import { CommandPalette } from "../commands/palette/CommandPalette.tsx";
import { DropZone } from "../dialogues/transfer/DropZone.tsx";
import { lazyPart } from "../ui/lazyPart.tsx";
import { ToastRegion } from "../ui/toast/ToastRegion.tsx";
import { TooltipLayer } from "../ui/tooltip/TooltipLayer.tsx";
import { appStore } from "./appStore.ts";

// Not the palette: what is typed while it opens must not be lost.
const ShortcutSheet = lazyPart(() => import("../commands/sheet/ShortcutSheet.tsx"), "ShortcutSheet");
const CreateDialog = lazyPart(() => import("../dialogues/create/CreateDialog.tsx"), "CreateDialog");
const DeletedDialog = lazyPart(() => import("../dialogues/deleted/DeletedDialog.tsx"), "DeletedDialog");
const DeleteUsedDialog = lazyPart(
  () => import("../dialogues/deleted/DeleteUsedDialog.tsx"),
  "DeleteUsedDialog",
);
const ExportReportDialog = lazyPart(
  () => import("../dialogues/transfer/ExportReportDialog.tsx"),
  "ExportReportDialog",
);
const ImportReportDialog = lazyPart(
  () => import("../dialogues/transfer/ImportReportDialog.tsx"),
  "ImportReportDialog",
);
const FindAllDialog = lazyPart(() => import("../find/FindAllDialog.tsx"), "FindAllDialog");
const ForgetPersonDialog = lazyPart(
  () => import("../people/person/ForgetPersonDialog.tsx"),
  "ForgetPersonDialog",
);
const SimulateAsDialog = lazyPart(() => import("../people/person/SimulateAsDialog.tsx"), "SimulateAsDialog");
const PublishDialog = lazyPart(() => import("../publish/PublishDialog.tsx"), "PublishDialog");
const ForgetDialog = lazyPart(() => import("../reports/forget/ForgetDialog.tsx"), "ForgetDialog");
const ExplainDialog = lazyPart(() => import("../targeting/ExplainDialog.tsx"), "ExplainDialog");
const GalleryDialog = lazyPart(() => import("../themes/gallery/GalleryDialog.tsx"), "GalleryDialog");
const ThemeFromPageDialog = lazyPart(
  () => import("../themes/page/ThemeFromPageDialog.tsx"),
  "ThemeFromPageDialog",
);
const RenameThemeDialog = lazyPart(() => import("../themes/list/RenameThemeDialog.tsx"), "RenameThemeDialog");
const DeleteThemeDialog = lazyPart(() => import("../themes/list/DeleteThemeDialog.tsx"), "DeleteThemeDialog");
const SettingsDialog = lazyPart(() => import("../settings/SettingsDialog.tsx"), "SettingsDialog");

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
    case "forgetVisits":
      return <ForgetDialog />;
    case "explain":
      return <ExplainDialog />;
    case "deleteUsed":
      return <DeleteUsedDialog ids={overlay.ids} used={overlay.used} />;
    case "themeGallery":
      return <GalleryDialog />;
    case "themeFromPage":
      return <ThemeFromPageDialog />;
    case "renameTheme":
      return <RenameThemeDialog id={overlay.id} />;
    case "deleteTheme":
      return <DeleteThemeDialog id={overlay.id} />;
    case "simulateAs":
      return <SimulateAsDialog person={overlay.person} />;
    case "forgetPerson":
      return <ForgetPersonDialog person={overlay.person} held={overlay.held} />;
    case "publish":
      return <PublishDialog />;
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
