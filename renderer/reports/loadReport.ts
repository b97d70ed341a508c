import { call } from "../ipc/call.ts";
import { reportsStore } from "./reportsStore.ts";
import { zoneOfReport } from "./zoneOfReport.ts";

let asked = 0;

/** Counts anew what is asked for. What is on screen stays until the answer is there; the latest question counts. */
export async function loadReport(): Promise<void> {
  asked += 1;
  const mine = asked;
  const { from, until, zone, dialogue, page, language } = reportsStore.getState().view;
  const timeZone = await zoneOfReport(zone);
  const read = await call("reports:read", {
    ...{ from, until, timeZone },
    ...(dialogue !== "" && { dialogue }),
    ...(page !== "" && { page }),
    ...(language !== "" && { language }),
  });
  if (mine !== asked) return;
  if (read.ok) reportsStore.setState({ report: read.value, timeZone, failure: undefined });
  else reportsStore.setState({ failure: read.error });
}
