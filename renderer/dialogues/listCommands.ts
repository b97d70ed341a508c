import {
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  CirclePause,
  Copy,
  FileCode,
  FileUp,
  FolderOutput,
  ListChecks,
  PencilLine,
  Radio,
  Trash2,
} from "lucide-react";
import { appStore } from "../app/appStore.ts";
import { searchCommand } from "../app/searchCommand.ts";
import type { Command } from "../commands/command.ts";
import { undoCommands } from "../commands/undoCommands.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { askToDelete } from "./actions/askToDelete.ts";
import { duplicateDialogues } from "./actions/duplicateDialogues.ts";
import { setStatus } from "./actions/setStatus.ts";
import { anyDialogue } from "./anyDialogue.ts";
import { listHistory } from "./history/listHistory.ts";
import { redoStep } from "./history/redoStep.ts";
import { undoStep } from "./history/undoStep.ts";
import { listStore } from "./listStore.ts";
import { canOrder } from "./order/canOrder.ts";
import { moveActiveBy } from "./order/moveActiveBy.ts";
import { searchFieldId } from "./searchFieldId.ts";
import { shownDialogues } from "./shownDialogues.ts";
import { targets } from "./targets.ts";
import { exportBundle } from "./transfer/exportBundle.ts";
import { exportFile } from "./transfer/exportFile.ts";

const t = () => currentTexts(dialoguesTexts);
const some = () => targets().length > 0;
const one = () => targets().length === 1;
const ordered = () => canOrder(listStore.getState().view) && listStore.getState().active !== undefined;

/** Runs it for the one dialogue meant. */
function withOne(run: (id: string) => void): () => void {
  return () => {
    const [id] = targets();
    if (id !== undefined) run(id);
  };
}

/** What can be done on the list. */
export const listCommands: readonly Command[] = [
  {
    id: "dialogues.exportFile",
    label: () => t().exportFile,
    icon: FileUp,
    menu: { place: "file", group: 3 },
    when: one,
    run: withOne((id) => void exportFile(id)),
  },
  {
    id: "dialogues.exportFolder",
    label: () => t().exportFolder,
    icon: FolderOutput,
    shortcut: "CmdOrCtrl+E",
    menu: { place: "file", group: 3 },
    when: () => anyDialogue(targets()),
    run: () => void exportBundle(targets(), "folder"),
  },
  {
    id: "dialogues.exportSingle",
    label: () => t().exportSingle,
    icon: FileCode,
    shortcut: "CmdOrCtrl+Shift+E",
    menu: { place: "file", group: 3 },
    when: () => anyDialogue(targets()),
    run: () => void exportBundle(targets(), "single"),
  },
  {
    id: "dialogues.deleted",
    label: () => currentTexts(versionsTexts).deletedOpen,
    icon: ArchiveRestore,
    menu: { place: "file", group: 4 },
    run: () => appStore.setState({ overlay: { kind: "deleted" } }),
  },
  ...undoCommands({
    area: "dialogues",
    step: (direction) => {
      const step = listHistory.getState()[direction === "undo" ? "done" : "undone"].at(-1);
      return step && t().steps[step.kind];
    },
    take: (direction) => void (direction === "undo" ? undoStep() : redoStep()),
  }),
  {
    id: "dialogues.makeLive",
    label: () => t().makeLive,
    icon: Radio,
    menu: { place: "edit", group: 2 },
    when: () => anyDialogue(targets()),
    run: () => void setStatus(targets(), "live"),
  },
  {
    id: "dialogues.pause",
    label: () => t().pause,
    icon: CirclePause,
    menu: { place: "edit", group: 2 },
    when: () => anyDialogue(targets()),
    run: () => void setStatus(targets(), "paused"),
  },
  {
    id: "dialogues.moveUp",
    label: () => t().moveUp,
    icon: ArrowUp,
    shortcut: "Alt+Up",
    menu: { place: "edit", group: 3 },
    when: ordered,
    run: () => moveActiveBy(-1),
  },
  {
    id: "dialogues.moveDown",
    label: () => t().moveDown,
    icon: ArrowDown,
    shortcut: "Alt+Down",
    menu: { place: "edit", group: 3 },
    when: ordered,
    run: () => moveActiveBy(1),
  },
  {
    id: "dialogues.rename",
    label: () => t().rename,
    icon: PencilLine,
    shortcut: "F2",
    menu: { place: "edit", group: 2 },
    when: one,
    run: withOne((id) => listStore.setState({ renaming: id, active: id })),
  },
  {
    id: "dialogues.duplicate",
    label: () => t().duplicate,
    icon: Copy,
    shortcut: "CmdOrCtrl+D",
    menu: { place: "edit", group: 2 },
    when: some,
    run: () => void duplicateDialogues(targets()),
  },
  {
    id: "dialogues.delete",
    label: () => t().delete,
    icon: Trash2,
    shortcut: "Delete",
    alternatives: ["CmdOrCtrl+Backspace"],
    menu: { place: "edit", group: 2 },
    when: some,
    run: () => void askToDelete(targets()),
  },
  {
    id: "dialogues.selectAll",
    icon: ListChecks,
    label: () => t().selectAll,
    // The native menu has its own, which serves text fields too; the key alone is enough here.
    shortcut: "CmdOrCtrl+A",
    run: () => listStore.setState({ selected: new Set(shownDialogues().map(({ id }) => id)) }),
  },
  searchCommand({ id: "dialogues.find", label: () => t().find, field: searchFieldId }),
];
