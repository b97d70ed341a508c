import type { Report } from "#shared/reports/report.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./reports.module.css";
import { reportsStore } from "./reportsStore.ts";

type MarketoNoticeProps = { readonly marketo: Report["marketo"] };

/** How many of the visits Marketo tells of, until when, and what that means for the shares; nothing where it tells of none. */
export function MarketoNotice({ marketo: { visits, only, upTo } }: MarketoNoticeProps) {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const source = reportsStore(({ view }) => view.source);
  const timeZone = reportsStore((state) => state.timeZone);
  // Those that it alone tells of are left out where the site is the source.
  const told = source === "log" ? visits - only : visits;
  if (told === 0) return null;
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
  const number = (count: number) => count.toLocaleString(language);
  return (
    <p className={styles.hint} role="note">
      {t.fromMarketo(number(told), told, upTo === null ? undefined : when.format(upTo))}{" "}
      {only > 0 && source !== "log" && t.onlyMarketo(number(only), only)}
    </p>
  );
}
