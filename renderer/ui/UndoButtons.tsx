import { Redo2, Undo2 } from "lucide-react";
import { historyTexts } from "../i18n/areas/historyTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { IconButton } from "./IconButton.tsx";

type UndoButtonsProps = {
  /** What the ids of the commands begin with that the buttons stand for. */
  readonly area: string;
  /** What the next step of each direction changed, in words; undefined when there is none. */
  readonly undo: string | undefined;
  readonly redo: string | undefined;
  readonly onTake: (direction: "undo" | "redo") => void;
};

/** Undo and redo, which say what they would change. */
export function UndoButtons({ area, undo, redo, onTake }: UndoButtonsProps) {
  const t = useTexts(historyTexts);
  return (
    <>
      <IconButton
        label={undo === undefined ? t.undo : t.undoStep(undo)}
        command={`${area}.undo`}
        icon={Undo2}
        disabled={undo === undefined}
        onClick={() => onTake("undo")}
      />
      <IconButton
        label={redo === undefined ? t.redo : t.redoStep(redo)}
        command={`${area}.redo`}
        icon={Redo2}
        disabled={redo === undefined}
        onClick={() => onTake("redo")}
      />
    </>
  );
}
