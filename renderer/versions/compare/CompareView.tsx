import { GitCompareArrows } from "lucide-react";
import { useMemo, useState } from "react";
import { compareDialogues } from "#shared/dialogue/compare/compareDialogues.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { CompareCanvases } from "./CompareCanvases.tsx";
import styles from "./CompareView.module.css";
import { countChanges } from "./countChanges.ts";
import type { Side } from "./side.ts";

const ways = ["asText", "onCanvas"] as const;

/** What differs between two versions, as text or side by side on the canvas. */
export function CompareView({ before, after }: { readonly before: Side; readonly after: Side }) {
  const t = useTexts(versionsTexts);
  const [way, setWay] = useState<(typeof ways)[number]>("asText");
  const comparison = useMemo(
    () => compareDialogues(before.dialogue, after.dialogue),
    [before.dialogue, after.dialogue],
  );
  const same = Object.values(comparison).every((changes) => changes.length === 0);
  return (
    <>
      <div className={styles.bar}>
        <p role="status">{same ? t.same : t.summary(countChanges(comparison))}</p>
        <fieldset className={styles.ways} aria-label={t.view}>
          {ways.map((one) => (
            <button key={one} type="button" aria-pressed={one === way} onClick={() => setWay(one)}>
              {t[one]}
            </button>
          ))}
        </fieldset>
      </div>
      {way === "onCanvas" && <CompareCanvases before={before} after={after} comparison={comparison} />}
      {way === "asText" && same && (
        <EmptyState icon={GitCompareArrows} title={t.same}>
          {t.sameText}
        </EmptyState>
      )}
      {way === "asText" && !same && <ChangeList before={before} after={after} comparison={comparison} />}
    </>
  );
}
