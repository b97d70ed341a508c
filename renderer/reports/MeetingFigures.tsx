import { useEffect, useState } from "react";
import type { MeetingFigures as Figures, MeetingReport } from "#shared/reports/meetingFigures.ts";
import { showError } from "../app/showError.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { SelectField } from "../ui/SelectField.tsx";
import styles from "./FigureTable.module.css";
import screen from "./reports.module.css";
import { reportsStore } from "./reportsStore.ts";

const columns = [
  "requested",
  "refused",
  "booked",
  "cancelled",
  "held",
  "noShow",
] as const satisfies readonly (keyof Figures)[];
const orders = ["dialogues", "agents"] as const;

/** What became of the meetings that visitors asked for, by dialogue or agent; nothing while there are none. */
export function MeetingFigures() {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const { from, until, dialogue, page, language: spoken } = reportsStore(({ view }) => view);
  const timeZone = reportsStore((state) => state.timeZone);
  const [by, setBy] = useState<(typeof orders)[number]>("dialogues");
  const [report, setReport] = useState<MeetingReport>();
  useEffect(() => {
    let isWanted = true;
    const query = {
      ...{ from, until, timeZone },
      ...(dialogue !== "" && { dialogue }),
      ...(spoken !== "" && { language: spoken }),
    };
    void call("reports:meetings", query).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setReport(answer.value);
      else showError(answer.error);
    });
    return () => {
      isWanted = false;
    };
  }, [from, until, timeZone, dialogue, spoken]);
  // A meeting does not know its page.
  if (report === undefined || report.total.requested === 0 || page !== "") return null;
  const cells = (figures: Figures) =>
    columns.map((name) => (
      <td key={name} className={styles.number}>
        {figures[name].toLocaleString(language)}
      </td>
    ));
  return (
    <section className={screen.part} aria-label={t.meetings}>
      <h2 className={screen.heading}>{t.meetings}</h2>
      <div className={styles.by}>
        <SelectField
          label={t.tableBy}
          value={by}
          options={orders.map((value) => ({ value, label: t.meetingsBy[value] }))}
          onChange={setBy}
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
    </section>
  );
}
