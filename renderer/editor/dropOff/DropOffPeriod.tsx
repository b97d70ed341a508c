import { languageLabel } from "../../dialogues/create/languageLabel.ts";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { reportsStore } from "../../reports/reportsStore.ts";
import styles from "./DropOff.module.css";
import { useDropOff } from "./useDropOff.ts";

/** Of which days, page and language the visits are: what the reports are of. */
export function DropOffPeriod() {
  const t = useTexts(dropOffTexts);
  const studioLanguage = useLanguage();
  const { from, until, page, language } = reportsStore((state) => state.view);
  const timeZone = useDropOff((state) => state.timeZone);
  // A date without a time is a day of UTC.
  const format = new Intl.DateTimeFormat(studioLanguage, { dateStyle: "medium", timeZone: "UTC" });
  const day = (date: string) => format.format(Date.parse(date));
  return (
    <>
      <p className={styles.line}>{t.period(day(from), day(until), timeZone)}</p>
      {page !== "" && <p className={styles.line}>{t.onPage(page)}</p>}
      {language !== "" && (
        <p className={styles.line}>{t.inLanguage(languageLabel(language, studioLanguage))}</p>
      )}
    </>
  );
}
