import { EdgeLabelRenderer } from "@xyflow/react";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { percentText } from "../percentText.ts";
import styles from "./DropOff.module.css";
import { useDropOff } from "./useDropOff.ts";

/** `at`: where on the connection; `aside`: something else stands in its middle. */
type EdgeShareProps = {
  readonly at: readonly [x: number, y: number];
  readonly visits: number;
  readonly aside: boolean;
};

/** What share of the visits went by a connection, written on it. */
export function EdgeShare({ at: [x, y], visits, aside }: EdgeShareProps) {
  const t = useTexts(dropOffTexts);
  const language = useLanguage();
  const begun = useDropOff(({ shown }) => shown?.begun ?? 0);
  if (begun === 0) return null;
  const share = percentText(visits / begun);
  const label = t.went(visits.toLocaleString(language), begun.toLocaleString(language), share);
  return (
    <EdgeLabelRenderer>
      <span
        role="img"
        aria-label={label}
        data-tooltip={label}
        data-none={visits === 0}
        className={styles.share}
        style={{ transform: `translate(-50%, ${aside ? "-170%" : "-50%"}) translate(${x}px, ${y}px)` }}
      >
        {share}
      </span>
    </EdgeLabelRenderer>
  );
}
