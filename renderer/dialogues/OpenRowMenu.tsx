import {
  ArrowDown,
  ArrowUp,
  CirclePause,
  Copy,
  FileCode,
  FileUp,
  FolderOutput,
  PencilLine,
  Radio,
  SquareArrowOutUpRight,
  Trash2,
} from "lucide-react";
import { commandStore } from "../commands/commandStore.ts";
import { shortcutsOf } from "../commands/shortcutsOf.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import type { MenuEntry } from "../ui/menuEntry.ts";
import { PopupMenu } from "../ui/PopupMenu.tsx";
import { askToDelete } from "./actions/askToDelete.ts";
import { duplicateDialogues } from "./actions/duplicateDialogues.ts";
import { openDialogue } from "./actions/openDialogue.ts";
import { setStatus } from "./actions/setStatus.ts";
import { anyDialogue } from "./anyDialogue.ts";
import { listStore } from "./listStore.ts";
import { canOrder } from "./order/canOrder.ts";
import { moveActiveBy } from "./order/moveActiveBy.ts";
import { targets } from "./targets.ts";
import { exportBundle } from "./transfer/exportBundle.ts";
import { exportFile } from "./transfer/exportFile.ts";

type OpenRowMenuProps = {
  readonly id: string;
  readonly at: Element | { readonly x: number; readonly y: number };
};

/** What can be done with the row; with all that are ticked when it is one of them. */
export function OpenRowMenu({ id, at }: OpenRowMenuProps) {
  const t = useTexts(dialoguesTexts);
  const commands = commandStore((state) => state.commands);
  const shortcutOf = (command: string) => {
    const known = commands.get(command);
    return known && shortcutsOf(known)[0];
  };
  const ids = listStore.getState().selected.has(id) ? targets() : [id];
  const one = ids.length === 1;
  const name = listStore.getState().dialogues?.find((dialogue) => dialogue.id === id)?.name ?? "";
  const single: readonly MenuEntry[] = [
    {
      id: "open",
      label: t.open,
      icon: SquareArrowOutUpRight,
      shortcut: "Enter",
      onSelect: () => void openDialogue(id),
    },
    {
      id: "rename",
      label: t.rename,
      icon: PencilLine,
      shortcut: shortcutOf("dialogues.rename"),
      onSelect: () => listStore.setState({ renaming: id }),
    },
  ];
  const statuses = listStore
    .getState()
    .dialogues?.flatMap((each) => (ids.includes(each.id) ? each.status : []));
  const shown: readonly MenuEntry[] = [
    ...(statuses?.some((status) => status !== "live")
      ? [{ id: "live", label: t.makeLive, icon: Radio, onSelect: () => void setStatus(ids, "live") } as const]
      : []),
    ...(statuses?.includes("live")
      ? [
          {
            id: "pause",
            label: t.pause,
            icon: CirclePause,
            onSelect: () => void setStatus(ids, "paused"),
          } as const,
        ]
      : []),
    ...(one && canOrder(listStore.getState().view)
      ? ([
          {
            id: "up",
            label: t.moveUp,
            icon: ArrowUp,
            shortcut: shortcutOf("dialogues.moveUp"),
            onSelect: () => moveActiveBy(-1),
          },
          {
            id: "down",
            label: t.moveDown,
            icon: ArrowDown,
            shortcut: shortcutOf("dialogues.moveDown"),
            onSelect: () => moveActiveBy(1),
          },
        ] as const)
      : []),
    "line",
  ];
  const bundles: readonly MenuEntry[] = [
    {
      id: "folder",
      label: t.exportFolder,
      icon: FolderOutput,
      shortcut: shortcutOf("dialogues.exportFolder"),
      onSelect: () => void exportBundle(ids, "folder"),
    },
    {
      id: "single",
      label: t.exportSingle,
      icon: FileCode,
      shortcut: shortcutOf("dialogues.exportSingle"),
      onSelect: () => void exportBundle(ids, "single"),
    },
  ];
  const entries: readonly MenuEntry[] = [
    ...(one ? single : []),
    {
      id: "duplicate",
      label: t.duplicate,
      icon: Copy,
      shortcut: shortcutOf("dialogues.duplicate"),
      onSelect: () => void duplicateDialogues(ids),
    },
    "line",
    ...(anyDialogue(ids) ? shown : []),
    ...(one
      ? [
          {
            id: "file",
            label: t.exportFile,
            icon: FileUp,
            shortcut: shortcutOf("dialogues.exportFile"),
            onSelect: () => void exportFile(id),
          } as const,
        ]
      : []),
    ...(anyDialogue(ids) ? bundles : []),
    ...(one || anyDialogue(ids) ? ["line" as const] : []),
    {
      id: "delete",
      label: t.delete,
      icon: Trash2,
      shortcut: shortcutOf("dialogues.delete"),
      danger: true,
      onSelect: () => void askToDelete(ids),
    },
  ];
  return (
    <PopupMenu
      at={at}
      label={t.more(name || t.untitled)}
      entries={entries}
      onClose={() => listStore.setState({ menu: undefined })}
      returnFocus={() =>
        document.querySelector<HTMLElement>("[data-row] input[type='text']") ??
        document.querySelector<HTMLElement>("[data-row][tabindex='0']")
      }
    />
  );
}
