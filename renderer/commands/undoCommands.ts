import { Redo2, Undo2 } from "lucide-react";
import { historyTexts } from "../i18n/areas/historyTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import type { Command } from "./command.ts";
import { keepsOwnUndo } from "./keepsOwnUndo.ts";

type Direction = "undo" | "redo";

/** What can be undone and done again in one part of the studio. */
type Undoable = {
  /** What the ids of the commands begin with. */
  readonly area: string;
  /** What the next step of that direction changed, in words; undefined when there is none. */
  readonly step: (direction: Direction) => string | undefined;
  readonly take: (direction: Direction) => void;
  /** Whether the keys are also ours in text fields, whose own undo would add to it. Default: no. */
  readonly inFields?: boolean;
  /** Whether it is a dialog, which stands in no menu. Default: no. */
  readonly inDialog?: boolean;
};

/** Undo and redo of a part of the studio, which say what they would change. */
export function undoCommands(part: Undoable): readonly Command[] {
  const t = () => currentTexts(historyTexts);
  return [
    {
      ...command(part, "undo"),
      label: () => labelOf(part.step("undo"), t().undoStep, t().undo),
      icon: Undo2,
      shortcut: "CmdOrCtrl+Z",
    },
    {
      ...command(part, "redo"),
      label: () => labelOf(part.step("redo"), t().redoStep, t().redo),
      icon: Redo2,
      shortcut: "CmdOrCtrl+Shift+Z",
      alternatives: ["CmdOrCtrl+Y"],
    },
  ];
}

function command(part: Undoable, direction: Direction) {
  const { area, step, take, inFields = false, inDialog = false } = part;
  return {
    id: `${area}.${direction}`,
    whileTyping: inFields,
    inDialog,
    ...(!inDialog && { menu: { place: "edit", group: 0 } }),
    when: () => step(direction) !== undefined && !keepsOwnUndo(),
    claims: () => inFields && !keepsOwnUndo(),
    run: () => take(direction),
  } satisfies Partial<Command>;
}

function labelOf(step: string | undefined, withStep: (step: string) => string, plain: string): string {
  return step === undefined ? plain : withStep(step);
}
