import { Table2 } from "lucide-react";
import type { MeetingFigures as Figures } from "#shared/reports/meetingFigures.ts";
import { rate } from "#shared/reports/rate.ts";
import { runCommand } from "../commands/runCommand.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import styles from "./FigureTable.module.css";
import { meetingColumns as columns } from "./meetingColumns.ts";
import { percentText } from "./percentText.ts";
import screen from "./reports.module.css";
import { reportsStore } from "./reportsStore.ts";

const orders = ["dialogues", "agents"] as const;

/** What became of the meetings that visitors asked for, by dialogue or agent; nothing while there are none. */
export function MeetingFigures() {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const report = reportsStore(({ meetings }) => meetings);
  const by = reportsStore(({ meetingsBy }) => meetingsBy);
  if (report === undefined || report.total.requested === 0) return null;
  const percent = percentText(language);
  const share = (name: (typeof columns)[number], figures: Figures) => {
    const isMark = name === "held" || name === "noShow";
    const found = isMark ? rate(figures[name], figures.held + figures.noShow) : undefined;
    return found === undefined ? "" : ` (${percent(found)})`;
  };
  const isMarked = report.total.held + report.total.noShow > 0;
  const cells = (figures: Figures) =>
    columns.map((name) => (
      <td key={name} className={styles.number}>
        {figures[name].toLocaleString(language)}
        {share(name, figures)}
      </td>
    ));
  return (
    <section className={screen.part} aria-label={t.meetings}>
      <h2 className={screen.heading}>{t.meetings}</h2>
      <div className={styles.byAndSave}>
        <SelectField
          label={t.tableBy}
          value={by}
          options={orders.map((value) => ({ value, label: t.meetingsBy[value] }))}
          onChange={(value) => reportsStore.setState({ meetingsBy: value })}
        />
        <IconButton
          label={t.saveMeetingsCsv}
          icon={Table2}
          onClick={() => runCommand("reports.saveMeetingsCsv")}
        />
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.meetingsBy[by]}</th>
              {columns.map((name) => (
                <th key={name} scope="col" className={styles.number}>
                  {t.meetingFigures[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report[by].map(({ key, name, figures }) => (
              <tr key={key}>
                <th scope="row">{name ?? t.meetingsGone[by]}</th>
                {cells(figures)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isMarked && <p className={styles.more}>{t.markedShares}</p>}
    </section>
  );
}
