import type { Figures } from "#shared/reports/figures.ts";
import type { Report } from "#shared/reports/report.ts";
import type { ReportView } from "./reportsStore.ts";

/** A row of the table. `key`: what it is of, as the report has it. */
export type TableRow = { readonly key: string; readonly label: string; readonly figures: Figures };

const dayLength = 86_400_000;

/** The rows of the table that is on screen. `name`: how a date, a language or nothing at all is written. */
export function tableRows(
  { days, dialogues, pages, languages }: Report,
  { by, from }: Pick<ReportView, "by" | "from">,
  name: (key: string, by: ReportView["by"]) => string,
): readonly TableRow[] {
  if (by === "dialogues") return dialogues.map(({ key, name: label, figures }) => ({ key, label, figures }));
  if (by !== "days")
    return (by === "pages" ? pages : languages).map(({ key, figures }) => ({
      key,
      label: name(key, by),
      figures,
    }));
  return days.map((figures, index) => {
    const key = new Date(Date.parse(from) + index * dayLength).toISOString().slice(0, 10);
    return { key, label: name(key, by), figures };
  });
}
