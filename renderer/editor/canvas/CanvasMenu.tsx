import { commandStore } from "../../commands/commandStore.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import type { MenuEntry } from "../../ui/menuEntry.ts";
import { PopupMenu } from "../../ui/PopupMenu.tsx";

type CanvasMenuProps = {
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
};

const groups = [
  ["editor.editCard", "editor.next"],
  ["editor.cut", "editor.copy", "editor.paste", "editor.duplicate"],
  ["editor.alignLeft", "editor.alignTop", "editor.distributeAcross", "editor.distributeDown"],
  ["editor.disable", "editor.group", "editor.leaveGroup", "editor.ungroup", "editor.collapse"],
  ["editor.makeFlow"],
  ["editor.delete"],
  ["editor.addNote", "editor.selectAll", "editor.fit"],
] as const;

/** The menu of a right click: those of the editor's commands that can run now. */
export function CanvasMenu({ at, onClose }: CanvasMenuProps) {
  const t = useTexts(editorTexts);
  const commands = commandStore((state) => state.commands);
  const entries = groups.flatMap((ids): MenuEntry[] => {
    const lines = ids.flatMap((id): MenuEntry[] => {
      const command = commands.get(id);
      if (!command || command.when?.() === false) return [];
      return [
        {
          id,
          label: command.label(),
          icon: command.icon,
          shortcut: command.shortcut ?? command.alternatives?.[0],
          danger: id === "editor.delete",
          onSelect: command.run,
        },
      ];
    });
    return lines.length > 0 ? [...lines, "line"] : [];
  });
  return <PopupMenu at={at} label={t.canvas} entries={entries.slice(0, -1)} onClose={onClose} />;
}
