import { ArrowDown, ArrowUp, X } from "lucide-react";
import { inspectorTexts } from "../i18n/areas/inspectorTexts.ts";
import { keyboardTexts } from "../i18n/areas/keyboardTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { IconButton } from "./IconButton.tsx";

type RowButtonsProps = {
  /** What the row is called, for those who hear the buttons. */
  readonly row: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  /** Has screen readers hear where the row is now. */
  readonly announce: (text: string) => void;
};

/** Buttons that move a row of a list up or down, or remove it. The focus stays with the row that moves, in the element around them. */
export function RowButtons({ row, index, count, onMove, onRemove, announce }: RowButtonsProps) {
  const t = useTexts(inspectorTexts);
  const { answerMoved } = useTexts(keyboardTexts);

  /** At an end of the list the button that was pressed lets go of the focus. */
  function move(button: HTMLElement, to: number): void {
    const { parentElement } = button;
    onMove(to);
    announce(answerMoved(row, to + 1, count));
    requestAnimationFrame(() => {
      if (button.matches(":disabled")) parentElement?.querySelector<HTMLElement>("button:enabled")?.focus();
      else button.focus();
    });
  }

  return (
    <>
      <IconButton
        size="small"
        label={`${t.up}: ${row}`}
        icon={ArrowUp}
        disabled={index === 0}
        onClick={(event) => move(event.currentTarget, index - 1)}
      />
      <IconButton
        size="small"
        label={`${t.down}: ${row}`}
        icon={ArrowDown}
        disabled={index === count - 1}
        onClick={(event) => move(event.currentTarget, index + 1)}
      />
      <IconButton size="small" label={`${t.remove}: ${row}`} icon={X} onClick={onRemove} />
    </>
  );
}
