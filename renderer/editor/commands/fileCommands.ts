import { ArrowLeft, FileCode, FileJson, FolderDown } from "lucide-react";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import type { Command } from "../../commands/command.ts";
import { exportBundle } from "../../dialogues/transfer/exportBundle.ts";
import { exportFile } from "../../dialogues/transfer/exportFile.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { leaveEditor } from "../actions/leaveEditor.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Leaving the dialogue and taking it out of the studio; visitors get a flow with the dialogues that call it. */
export function fileCommands(session: EditorSession): readonly Command[] {
  const t = () => currentTexts(editorTexts);
  const isDialogue = () => !isFlow(session.document.getState().dialogue);
  return [
    {
      id: "editor.back",
      label: () => t().backToList,
      icon: ArrowLeft,
      shortcut: "CmdOrCtrl+Shift+L",
      whileTyping: true,
      menu: { place: "file", group: 1 },
      run: () => void leaveEditor(session),
    },
    {
      id: "editor.exportFolder",
      label: () => t().exportFolder,
      icon: FolderDown,
      shortcut: "CmdOrCtrl+E",
      whileTyping: true,
      menu: { place: "file", group: 3 },
      when: isDialogue,
      claims: () => true,
      run: () => void exportBundle([session.id], "folder"),
    },
    {
      id: "editor.exportSingle",
      label: () => t().exportSingle,
      icon: FileCode,
      menu: { place: "file", group: 3 },
      when: isDialogue,
      run: () => void exportBundle([session.id], "single"),
    },
    {
      id: "editor.exportDocument",
      label: () => t().exportDocument,
      icon: FileJson,
      menu: { place: "file", group: 3 },
      run: () => void exportFile(session.id),
    },
  ];
}
