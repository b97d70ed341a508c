import { useState } from "react";
import { compareShares, type Verdict } from "#shared/reports/compareShares.ts";
import { differenceInterval, type Share } from "#shared/reports/differenceInterval.ts";
import type { Figures } from "#shared/reports/figures.ts";
import { wilsonInterval } from "#shared/reports/wilsonInterval.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SelectField } from "../ui/SelectField.tsx";
import styles from "./FigureTable.module.css";
import { percentText } from "./percentText.ts";
import screen from "./reports.module.css";

type ComparisonProps = {
  readonly title: string;
  /** What the rows are. */
  readonly head: string;
  /** The first is compared with the second. */
  readonly rows: readonly { readonly key: string; readonly name: string; readonly figures: Figures }[];
  readonly first: Measure;
  /** What is found, in words; both shares are written out already. */
  readonly say: (verdict: Verdict, one: string, other: string) => string;
};

const measures = ["engaged", "completed", "acquired", "goalVisits"] as const;
type Measure = (typeof measures)[number];

/** Shares of visits side by side, each with its interval, and whether the first two surely differ. */
export function Comparison({ title, head, rows, first, say }: ComparisonProps) {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const [measure, setMeasure] = useState<Measure>(first);
  const percent = percentText(language);
  const points = (share: number) => (share * 100).toLocaleString(language, { maximumFractionDigits: 1 });
  const shares = rows.map((row) => ({
    ...row,
    share: { hits: row.figures[measure], total: row.figures.triggered },
  }));
  const [one, other] = shares;
  if (one === undefined || other === undefined) return null;
  const rateOf = ({ hits, total }: Share) => percent(total === 0 ? 0 : hits / total);
  const { low, high } = differenceInterval(one.share, other.share);
  const verdict = compareShares(one.share, other.share);
  return (
    <section className={screen.part} aria-label={title}>
      <h2 className={screen.heading}>{title}</h2>
      <div className={styles.by}>
        <SelectField
          label={t.compareBy}
          value={measure}
          options={measures.map((value) => ({ value, label: t.figures[value] }))}
          onChange={setMeasure}
        />
      </div>
      <p className={screen.heading}>
        {say(verdict, rateOf(one.share), rateOf(other.share))}{" "}
        {verdict !== "few" && t.difference(points(low), points(high))}
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {[t.visits, t.figures[measure], t.share, t.interval].map((name) => (
                <th key={name} scope="col" className={styles.number}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map(({ key, name, share }) => {
              const likely = wilsonInterval(share.hits, share.total);
              return (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td className={styles.number}>{share.total.toLocaleString(language)}</td>
                  <td className={styles.number}>{share.hits.toLocaleString(language)}</td>
                  <td className={styles.number}>{rateOf(share)}</td>
                  <td className={styles.number}>{t.between(percent(likely.low), percent(likely.high))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
