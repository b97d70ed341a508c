import { ArrowDown, ArrowUp, X } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";

type RowActionsProps = {
  /** What the row is called, for those who hear the buttons. */
  readonly row: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

/** Moves a row of a list up or down, or removes it. */
export function RowActions({ row, index, count, onMove, onRemove }: RowActionsProps) {
  const t = useTexts(inspectorTexts);
  return (
    <>
      <IconButton
        size="small"
        label={`${t.up}: ${row}`}
        icon={ArrowUp}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      />
      <IconButton
        size="small"
        label={`${t.down}: ${row}`}
        icon={ArrowDown}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      />
      <IconButton size="small" label={`${t.remove}: ${row}`} icon={X} onClick={onRemove} />
    </>
  );
}
