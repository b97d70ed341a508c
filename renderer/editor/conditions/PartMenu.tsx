import {
  ArrowDown,
  ArrowUp,
  ClipboardPaste,
  Copy,
  CopyPlus,
  Ellipsis,
  Group,
  Trash2,
  Ungroup,
} from "lucide-react";
import type { Condition } from "#shared/dialogue/condition.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { MenuEntry } from "../../ui/menuEntry.ts";
import type { ConditionEdit } from "./conditionEdit.ts";
import { isTest, readGroup } from "./conditionGroup.ts";
import type { ConditionPath } from "./conditionPath.ts";
import { copiedPart } from "./copiedPart.ts";
import { deepestGroup } from "./deepestGroup.ts";
import { replacePart } from "./replacePart.ts";

type PartMenuProps = {
  readonly edit: ConditionEdit;
  readonly path: ConditionPath;
  readonly part: Condition;
  /** What the part is called, for those who hear the button. */
  readonly name: string;
};

/** What can be done with a part of a condition. */
export function PartMenu({ edit, path, part, name }: PartMenuProps) {
  const t = useTexts(conditionsTexts);
  const copied = copiedPart((state) => state.part);
  const replace = (parts: readonly Condition[], focus?: ConditionPath) =>
    edit.change(replacePart(edit.condition, path, parts), focus ? { focus } : {});
  const next = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
  const group: readonly MenuEntry[] = isTest(part)
    ? []
    : [
        {
          id: "ungroup",
          label: t.ungroup,
          icon: Ungroup,
          onSelect: () => replace(readGroup(part).members, path),
        },
      ];
  const entries: readonly MenuEntry[] = [
    { id: "up", label: t.up, icon: ArrowUp, shortcut: "Alt+Up", onSelect: () => edit.move(path, -1) },
    { id: "down", label: t.down, icon: ArrowDown, shortcut: "Alt+Down", onSelect: () => edit.move(path, 1) },
    "line",
    { id: "duplicate", label: t.duplicate, icon: CopyPlus, onSelect: () => replace([part, part], next) },
    { id: "copy", label: t.copy, icon: Copy, onSelect: () => copiedPart.setState({ part }) },
    {
      id: "paste",
      label: t.paste,
      icon: ClipboardPaste,
      disabled: copied === undefined,
      onSelect: () => copied && replace([part, copied], next),
    },
    "line",
    {
      id: "wrap",
      label: t.wrap,
      icon: Group,
      disabled: path.length >= deepestGroup,
      onSelect: () => replace([{ any: [part] }], [...path, 0]),
    },
    ...group,
    "line",
    {
      id: "remove",
      label: t.remove,
      icon: Trash2,
      danger: true,
      onSelect: () => replace([], path.slice(0, -1)),
    },
  ];
  return (
    <MenuButton
      trigger={<IconButton size="small" icon={Ellipsis} label={t.more(name)} data-part-menu />}
      entries={entries}
    />
  );
}
