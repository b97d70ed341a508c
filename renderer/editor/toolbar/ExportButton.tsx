import { FileCode, FileJson, FolderDown, Info, Share, UploadCloud } from "lucide-react";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { commandStore } from "../../commands/commandStore.ts";
import { runCommand } from "../../commands/runCommand.ts";
import { exportBundle } from "../../dialogues/transfer/exportBundle.ts";
import { exportFile } from "../../dialogues/transfer/exportFile.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { MenuEntry } from "../../ui/menuEntry.ts";
import { drawingCommands } from "../export/drawingCommands.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";

/** Takes the dialogue out of the studio: as a bundle, as one page, as its document, as a drawing. */
export function ExportButton() {
  const t = useTexts(editorTexts);
  const { command: publish } = useTexts(publishTexts);
  const { exportsWith } = useTexts(flowsTexts);
  const session = useSession();
  const { id } = session;
  const keys = commandStore(({ commands }) => commands.get("app.publish")?.shortcut);
  const inFlow = useDialogue(isFlow);
  const publishing: readonly MenuEntry[] = [
    {
      id: "publish",
      label: publish,
      icon: UploadCloud,
      ...(keys !== undefined && { shortcut: keys }),
      onSelect: () => runCommand("app.publish"),
    },
    "line",
  ];
  const bundles: readonly MenuEntry[] = [
    {
      id: "folder",
      label: t.exportFolder,
      icon: FolderDown,
      onSelect: () => void exportBundle([id], "folder"),
    },
    {
      id: "single",
      label: t.exportSingle,
      icon: FileCode,
      onSelect: () => void exportBundle([id], "single"),
    },
    "line",
  ];
  const why: MenuEntry = { id: "why", label: exportsWith, icon: Info, disabled: true, onSelect: () => {} };
  return (
    <MenuButton
      trigger={
        <Button look="primary" icon={Share}>
          {t.export}
        </Button>
      }
      entries={[
        ...publishing,
        ...(inFlow ? [why, "line" as const] : bundles),
        { id: "document", label: t.exportDocument, icon: FileJson, onSelect: () => void exportFile(id) },
        "line",
        ...drawingCommands(session).map(({ id, label, icon, run }) => ({
          id,
          label: label(),
          ...(icon ? { icon } : {}),
          onSelect: run,
        })),
      ]}
    />
  );
}
