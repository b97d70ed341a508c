import type { ForgetQuery, Forgotten } from "#shared/reports/forgetQuery.ts";
import type { LogProgress } from "#shared/reports/LogProgress.ts";
import type { LogImport } from "#shared/reports/logImport.ts";
import type { Report, ReportQuery } from "#shared/reports/report.ts";
import type { DialogueWays, WaysQuery } from "#shared/reports/waysReport.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import type { ActivityPlace } from "../../people/activities/ActivityPlace.ts";
import type { MarketoTold } from "../record/keepMarketo.ts";

/** What the thread of the reports does. */
export type ReportOrders = {
  read: { input: ReportQuery; output: Report };
  ways: { input: WaysQuery; output: DialogueWays[] };
  /** `file`: a log on the disk; `now`: milliseconds since the epoch. `asks`: the requests for meetings that it brings. */
  import: {
    input: { readonly file: string; readonly now: number };
    output: LogImport & { readonly asks: readonly VisitorAsk[] };
    progress: LogProgress;
  };
  /** `events`: as a webhook is sent them, told of `now`; what is none is left out. `asks`: the requests for meetings among them. */
  keep: {
    input: { readonly events: readonly unknown[]; readonly now: number };
    output: { readonly added: number; readonly asks: readonly VisitorAsk[] };
  };
  /** See `readMarketoPlace`. */
  marketoPlace: { input: Record<string, never>; output: ActivityPlace | null };
  /** See `keepMarketo`. */
  keepMarketo: { input: MarketoTold; output: { readonly added: number } };
  forgettable: { input: ForgetQuery; output: { visits: number; last: Forgotten | null } };
  forget: { input: { readonly query: ForgetQuery; readonly now: number }; output: { visits: number } };
};
