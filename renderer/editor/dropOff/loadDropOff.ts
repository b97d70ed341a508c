import { call } from "../../ipc/call.ts";
import { reportsStore } from "../../reports/reportsStore.ts";
import { zoneOfReport } from "../../reports/zoneOfReport.ts";
import type { EditorSession } from "../session/editorSession.ts";

let asked = 0;

/** Reads where visitors of the open dialogue stopped, in the period and of the visits that the reports are of. */
export async function loadDropOff({ id, dropOff }: EditorSession): Promise<void> {
  asked += 1;
  const mine = asked;
  const { from, until, zone, page, language } = reportsStore.getState().view;
  const { version } = dropOff.getState();
  const timeZone = await zoneOfReport(zone);
  const read = await call("reports:read", {
    // Marketo does not tell by what ways visits went.
    ...{ from, until, timeZone, dialogue: id, source: "log" as const },
    ...(page !== "" && { page }),
    ...(language !== "" && { language }),
    ...(version !== "" && { version }),
  });
  if (mine !== asked || !dropOff.getState().open) return;
  if (!read.ok) return dropOff.setState({ failure: read.error });
  const { detail } = read.value;
  const versions = (detail?.versions ?? [])
    .filter(({ key }) => key !== "")
    .sort((one, other) => other.since - one.since);
  dropOff.setState({ detail, timeZone, failure: undefined, ...(version === "" && { versions }) });
}
