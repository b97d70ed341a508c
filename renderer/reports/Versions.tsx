import { useState } from "react";
import { compareShares } from "#shared/reports/compareShares.ts";
import { differenceInterval, type Share } from "#shared/reports/differenceInterval.ts";
import type { Report } from "#shared/reports/report.ts";
import { wilsonInterval } from "#shared/reports/wilsonInterval.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SelectField } from "../ui/SelectField.tsx";
import styles from "./FigureTable.module.css";
import { percentText } from "./percentText.ts";
import screen from "./ReportsScreen.module.css";
import { reportsStore } from "./reportsStore.ts";

type VersionsProps = { readonly versions: NonNullable<Report["detail"]>["versions"] };

const measures = ["engaged", "completed", "acquired", "goalVisits"] as const;

/** How the versions of a dialogue did, and whether the newest surely does better or worse than the one before. */
export function Versions({ versions }: VersionsProps) {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const [measure, setMeasure] = useState<(typeof measures)[number]>("engaged");
  const percent = percentText(language);
  const points = (share: number) => (share * 100).toLocaleString(language, { maximumFractionDigits: 1 });
  const timeZone = reportsStore((state) => state.timeZone);
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
  const rows = [...versions]
    .filter(({ key }) => key !== "")
    .sort((one, other) => other.since - one.since)
    .map(({ key, since, figures }) => ({
      key,
      name: t.versionSince(when.format(since)),
      share: { hits: figures[measure], total: figures.triggered },
    }));
  const [newest, before] = rows;
  if (newest === undefined || before === undefined) return null;
  const rateOf = ({ hits, total }: Share) => percent(total === 0 ? 0 : hits / total);
  const { low, high } = differenceInterval(newest.share, before.share);
  const verdict = compareShares(newest.share, before.share);
  return (
    <section className={screen.part} aria-label={t.versions}>
      <h2 className={screen.heading}>{t.versions}</h2>
      <div className={styles.by}>
        <SelectField
          label={t.compareBy}
          value={measure}
          options={measures.map((value) => ({ value, label: t.figures[value] }))}
          onChange={setMeasure}
        />
      </div>
      <p className={screen.heading}>
        {t.verdicts[verdict](rateOf(newest.share), rateOf(before.share))}{" "}
        {verdict !== "few" && t.difference(points(low), points(high))}
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.version}</th>
              <th scope="col" className={styles.number}>
                {t.figures.triggered}
              </th>
              <th scope="col" className={styles.number}>
                {t.figures[measure]}
              </th>
              <th scope="col" className={styles.number}>
                {t.share}
              </th>
              <th scope="col" className={styles.number}>
                {t.interval}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, share }) => {
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
