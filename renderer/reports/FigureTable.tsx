import { rate } from "#shared/reports/rate.ts";
import type { Report } from "#shared/reports/report.ts";
import { languageLabel } from "../dialogues/create/languageLabel.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SelectField } from "../ui/SelectField.tsx";
import { changeReport } from "./changeReport.ts";
import styles from "./FigureTable.module.css";
import { percentText } from "./percentText.ts";
import { type ReportView, reportsStore } from "./reportsStore.ts";
import { tableRows } from "./tableRows.ts";

type FigureTableProps = { readonly report: Report };

const orders = ["dialogues", "pages", "days", "languages"] as const;
const columns = ["triggered", "opened", "engaged", "completed", "acquired", "goals", "meetings"] as const;
const filterOf = { dialogues: "dialogue", pages: "page", languages: "language" } as const;

/** The figures by dialogue, page, day or language. A name leads to a report of it alone. */
export function FigureTable({ report }: FigureTableProps) {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const by = reportsStore(({ view }) => view.by);
  const from = reportsStore(({ view }) => view.from);
  const percent = percentText(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const nameOf = (key: string, of: ReportView["by"]) => {
    if (key === "") return t.untold;
    if (of === "days") return date.format(Date.parse(key));
    return of === "languages" ? languageLabel(key, language) : key;
  };
  const share = (part: number, whole: number) => {
    const found = rate(part, whole);
    return found === undefined ? "–" : percent(found);
  };
  return (
    <div className={styles.part}>
      <div className={styles.by}>
        <SelectField
          label={t.tableBy}
          value={by}
          options={orders.map((value) => ({ value, label: t.by[value] }))}
          onChange={(value) => changeReport({ by: value })}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.by[by]}</th>
              {columns.map((name) => (
                <th key={name} scope="col" className={styles.number}>
                  {t.figures[name]}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {t.engagement}
              </th>
              <th scope="col" className={styles.number}>
                {t.conversion}
              </th>
            </tr>
          </thead>
          <tbody>
            {tableRows(report, { by, from }, nameOf).map(({ key, label, figures }) => (
              <tr key={key}>
                <th scope="row">
                  {by === "days" || key === "" ? (
                    label || t.untold
                  ) : (
                    <button
                      type="button"
                      className={styles.name}
                      onClick={() => changeReport({ [filterOf[by]]: key })}
                    >
                      {label}
                    </button>
                  )}
                </th>
                {columns.map((name) => (
                  <td key={name} className={styles.number}>
                    {figures[name].toLocaleString(language)}
                  </td>
                ))}
                <td className={styles.number}>{share(figures.engaged, figures.triggered)}</td>
                <td className={styles.number}>{share(figures.acquired, figures.engaged)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {by === "pages" && report.allPages > report.pages.length && (
        <p className={styles.more}>{t.mostPages(report.pages.length.toLocaleString(language))}</p>
      )}
    </div>
  );
}
