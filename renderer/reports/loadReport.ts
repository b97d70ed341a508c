import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { reportsStore } from "./reportsStore.ts";
import { spanOf } from "./spanOf.ts";
import { zoneOfReport } from "./zoneOfReport.ts";

let asked = 0;

/**
 * Counts anew what is asked for. What is on screen stays until the answer is there; the latest question counts. Where that is all there is,
 * the answer tells from when until when, and is asked for anew if that was not known.
 */
export async function loadReport(): Promise<void> {
  asked += 1;
  const mine = asked;
  const { from, until, zone, dialogue, page, language, source } = reportsStore.getState().view;
  const timeZone = await zoneOfReport(zone);
  const query = {
    ...{ from, until, timeZone },
    ...(dialogue !== "" && { dialogue }),
    ...(language !== "" && { language }),
  };
  const [read, told] = await Promise.all([
    call("reports:read", { ...query, ...(page !== "" && { page }), ...(source !== "" && { source }) }),
    // A meeting does not know its page.
    page === "" ? call("reports:meetings", query) : undefined,
  ]);
  if (mine !== asked) return;
  if (!read.ok) return reportsStore.setState({ failure: read.error });
  const { view } = reportsStore.getState();
  const span = view.period === "all" ? spanOf(read.value, timeZone, Date.now()) : undefined;
  if (span && (span.from !== from || span.until !== until)) {
    reportsStore.setState({ view: { ...view, ...span } });
    return loadReport();
  }
  const meetings = told?.ok ? told.value : undefined;
  reportsStore.setState({ report: read.value, meetings, timeZone, failure: undefined });
  if (told?.ok === false) showError(told.error);
}
