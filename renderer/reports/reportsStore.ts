import { create } from "zustand";
import type { CallError } from "#shared/ipc/result.ts";
import type { LogProgress } from "#shared/reports/LogProgress.ts";
import type { LogImport } from "#shared/reports/logImport.ts";
import type { MeetingReport } from "#shared/reports/meetingFigures.ts";
import type { Report } from "#shared/reports/report.ts";
import { type Period, periodOf } from "./periodOf.ts";

/** By what the table is made. */
export type TableBy = "dialogues" | "pages" | "days" | "languages";

/** What is counted. Dates as `2026-03-16`; an empty text of a filter is every one. */
export type ReportView = {
  readonly period: Period;
  readonly from: string;
  readonly until: string;
  readonly zone: "site" | "own";
  readonly dialogue: string;
  readonly page: string;
  readonly language: string;
  /** Who tells of the visits. */
  readonly source: "" | "log" | "marketo";
  readonly by: TableBy;
};

type ReportsState = {
  readonly view: ReportView;
  /** The zone that the report on screen was made in. */
  readonly timeZone: string;
  readonly report: Report | undefined;
  /** What became of the meetings that were asked for; undefined where that is not known, as of one page. */
  readonly meetings: MeetingReport | undefined;
  readonly meetingsBy: "dialogues" | "agents";
  readonly failure: CallError | undefined;
  /** How far the import is that is under way. */
  readonly importing: LogProgress | "asked" | undefined;
  readonly imported: (LogImport & { readonly file: string }) | undefined;
};

/** What the screen of reports shows; kept while other screens are. */
export const reportsStore = create<ReportsState>()(() => ({
  view: {
    ...{ period: "28" as const, ...periodOf("28", Date.now()) },
    ...{
      zone: "site" as const,
      dialogue: "",
      page: "",
      language: "",
      source: "" as const,
      by: "dialogues" as const,
    },
  },
  timeZone: "UTC",
  report: undefined,
  meetings: undefined,
  meetingsBy: "dialogues",
  failure: undefined,
  importing: undefined,
  imported: undefined,
}));
