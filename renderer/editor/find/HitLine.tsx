import { Fragment } from "react";
import type { LeftReason } from "#shared/dialogue/search/planValid.ts";
import type { Range } from "#shared/dialogue/search/rangesIn.ts";
import { findTexts } from "../../i18n/areas/findTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./FindPanel.module.css";

type HitLineProps = {
  /** The words, where in them it was found, and what they are. `left`: why a replacement would leave them alone. */
  readonly hit: {
    readonly line: string;
    readonly ranges: readonly Range[];
    readonly language?: string | undefined;
    readonly attribute: boolean;
    readonly left?: LeftReason | undefined;
  };
  /** The kind of card, or that it is the dialogue itself. */
  readonly where: string;
  readonly active: boolean;
  /** What would take the place of what was found. */
  readonly replacement: string | undefined;
  readonly onChoose: () => void;
};

/** Characters shown before the first place. */
const before = 24;
const most = 160;

/** One hit: where, in which language, and the words around it. */
export function HitLine({ hit, where, active, replacement, onChoose }: HitLineProps) {
  const t = useTexts(findTexts);
  const { line, ranges, language, attribute, left } = hit;
  const from = Math.max(0, (ranges[0]?.start ?? 0) - before);
  const until = from + most;
  const shown = ranges.filter(({ end }) => end <= until);
  const rest = line.slice(shown.at(-1)?.end ?? from, until);
  return (
    <button type="button" className={styles.hit} aria-current={active} onClick={onChoose}>
      <span className={styles.where}>
        {where}
        {language !== undefined && <span className={styles.language}>{language}</span>}
        {attribute && <span className={styles.language}>{t.attribute}</span>}
        {replacement !== undefined && left !== undefined && (
          <span className={styles.left}>{t.left[left]}</span>
        )}
      </span>
      <span className={styles.words}>
        {from > 0 && "…"}
        {shown.map(({ start, end }, index) => (
          <Fragment key={start}>
            {line.slice(shown[index - 1]?.end ?? from, start)}
            {replacement !== undefined && left === undefined ? (
              <>
                <del>{line.slice(start, end)}</del>
                {replacement !== "" && <ins>{replacement}</ins>}
              </>
            ) : (
              <mark>{line.slice(start, end)}</mark>
            )}
          </Fragment>
        ))}
        {rest}
        {until < line.length && "…"}
      </span>
    </button>
  );
}
