import { Plus, X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import type { WrittenRange } from "#shared/scheduling/setup/hours.ts";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./hours.module.css";
import { nextBlock } from "./nextBlock.ts";
import { overlapsEarlier } from "./overlapsEarlier.ts";
import { TimeInput } from "./TimeInput.tsx";

type Range = [string, string];

type BlocksFieldProps = {
  /** The day or date, as its label. */
  readonly day: string;
  readonly ranges: readonly WrittenRange[];
  /** More blocks than anybody has cannot be added. */
  readonly most?: number;
  /** `typed`: by a time that was changed, not by a block that came or went. */
  readonly onChange: (ranges: Range[], typed: boolean) => void;
  /** More buttons at the end. */
  readonly children?: ReactNode;
};

/** When one works on a day: several blocks, or none. */
export function BlocksField({ day, ranges, most = 12, onChange, children }: BlocksFieldProps) {
  const t = useTexts(agentsTexts);
  const add = useRef<HTMLButtonElement>(null);
  const copies = () => ranges.map(([from, to]): Range => [from, to]);
  const put = (at: number, range: Range) => onChange(copies().with(at, range), true);
  return (
    <fieldset className={styles.day}>
      <legend className={styles.name}>{day}</legend>
      <div className={styles.blocks}>
        {ranges.length === 0 && <span className={styles.free}>{t.dayOff}</span>}
        {ranges.map(([from, to], at) => {
          const number = at + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place alone
            <div key={at} className={styles.block}>
              <TimeInput label={t.blockFrom(number)} value={from} onChange={(time) => put(at, [time, to])} />
              <span aria-hidden>–</span>
              <TimeInput
                label={t.blockTo(number)}
                value={to}
                onChange={(time) => put(at, [from, time === "00:00" ? "24:00" : time])}
              />
              {to !== "24:00" && to < from && <span className={styles.note}>{t.nextDay}</span>}
              {to === from && <span className={styles.note}>{t.noTime}</span>}
              {to !== from && overlapsEarlier(ranges, at) && (
                <span className={styles.note}>{t.overlaps}</span>
              )}
              <IconButton
                size="small"
                icon={X}
                label={t.removeBlock(number, day)}
                onClick={() => {
                  onChange(copies().toSpliced(at, 1), false);
                  add.current?.focus();
                }}
              />
            </div>
          );
        })}
      </div>
      <div className={styles.tools}>
        <IconButton
          ref={add}
          size="small"
          icon={Plus}
          label={t.addBlock(day)}
          disabled={ranges.length >= most}
          onClick={() => onChange([...copies(), nextBlock(ranges)], false)}
        />
        {children}
      </div>
    </fieldset>
  );
}
