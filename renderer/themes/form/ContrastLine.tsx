import { Check, TriangleAlert } from "lucide-react";
import { hexContrast } from "#shared/site/hexContrast.ts";
import { nearestReadable } from "#shared/site/nearestReadable.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./ContrastLine.module.css";

type ContrastLineProps = {
  /** The name of the colour's field. */
  readonly label: string;
  readonly color: string;
  readonly ground: string;
  readonly least: number;
  readonly onFix: (color: string) => void;
};

/** How well a colour can be read on another; when too badly, the nearest one that can be, at one click. */
export function ContrastLine({ label, color, ground, least, onFix }: ContrastLineProps) {
  const t = useTexts(themesTexts);
  const language = useLanguage();
  const ratio = hexContrast(color, ground);
  const passes = ratio >= least;
  // 4.49 must not be shown as 4.5
  const shown = new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(
    Math.floor(ratio * 10) / 10,
  );
  const near = passes ? null : nearestReadable(color, ground, least);
  return (
    <div className={styles.line} data-passes={passes} role="status">
      {passes ? <Check size={13} aria-hidden /> : <TriangleAlert size={13} aria-hidden />}
      <span>{passes ? t.readable(shown) : t.hardToRead(shown, String(least))}</span>
      {near !== null && (
        <button
          type="button"
          className={styles.fix}
          aria-label={t.nearFor(label, near)}
          onClick={() => onFix(near)}
        >
          <i style={{ background: near }} />
          {t.near(near)}
        </button>
      )}
    </div>
  );
}
