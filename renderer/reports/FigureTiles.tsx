import type { Figures } from "#shared/reports/figures.ts";
import { rate } from "#shared/reports/rate.ts";
import { wilsonInterval } from "#shared/reports/wilsonInterval.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./FigureTiles.module.css";
import { percentText } from "./percentText.ts";

type FigureTilesProps = { readonly figures: Figures };

/** The figures of the whole report as a funnel: how many were shown the chat, and what share of them went on. */
export function FigureTiles({ figures }: FigureTilesProps) {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const percent = percentText(language);
  const share = (part: number, whole: number) => {
    const found = rate(part, whole);
    if (found === undefined) return undefined;
    const { low, high } = wilsonInterval(part, whole);
    return { text: percent(found), between: t.range(percent(low), percent(high)), width: found };
  };
  const { triggered, opened, engaged, completed, acquired, goals, meetings } = figures;
  const tiles = [
    { name: "triggered", count: triggered },
    { name: "opened", count: opened, of: share(opened, triggered), said: t.ofTriggered },
    { name: "engaged", count: engaged, of: share(engaged, triggered), said: t.engagementRate },
    { name: "completed", count: completed, of: share(completed, triggered), said: t.ofTriggered },
    { name: "acquired", count: acquired, of: share(acquired, engaged), said: t.conversionRate },
    { name: "goals", count: goals },
    { name: "meetings", count: meetings },
  ] as const;
  return (
    <dl className={styles.tiles}>
      {tiles.map((tile) => (
        <div key={tile.name} className={styles.tile}>
          <dt className={styles.name}>{t.figures[tile.name]}</dt>
          <dd className={styles.count}>{tile.count.toLocaleString(language)}</dd>
          {"of" in tile && tile.of && (
            <dd className={styles.share} title={tile.of.between}>
              {tile.said(tile.of.text)}
              <span className={styles.track}>
                <span className={styles.bar} style={{ width: `${tile.of.width * 100}%` }} />
              </span>
              <span className={styles.between}>{tile.of.between}</span>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
