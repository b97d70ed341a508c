import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { call } from "../../ipc/call.ts";
import { reportsStore } from "../../reports/reportsStore.ts";
import { zoneOfReport } from "../../reports/zoneOfReport.ts";
import type { EditorSession } from "../session/editorSession.ts";

let asked = 0;

/** Reads where visitors of what is open stopped, in the period and of the visits that the reports are of. */
export async function loadDropOff({ id, document, dropOff }: EditorSession): Promise<void> {
  asked += 1;
  const mine = asked;
  const { from, until, zone, page, language } = reportsStore.getState().view;
  const { version } = dropOff.getState();
  const isWanted = () => mine === asked && dropOff.getState().open;
  const [timeZone, dialogues] = await Promise.all([
    zoneOfReport(zone),
    isFlow(document.getState().dialogue) ? call("flows:dialogues", { id }) : undefined,
  ]);
  if (!isWanted()) return;
  if (dialogues?.ok === false) return dropOff.setState({ failure: dialogues.error });
  const read = await call("reports:ways", {
    // Marketo does not tell by what ways visits went.
    ...{ from, until, timeZone, source: "log" as const },
    dialogues: dialogues?.value.map((dialogue) => dialogue.id) ?? [id],
    ...(page !== "" && { page }),
    ...(language !== "" && { language }),
    ...(version !== "" && { version }),
  });
  if (!isWanted()) return;
  if (!read.ok) return dropOff.setState({ failure: read.error });
  const versions = read.value
    .flatMap((one) => one.versions)
    .filter(({ key }) => key !== "")
    .sort((one, other) => other.since - one.since);
  dropOff.setState({
    ...{ ways: read.value, dialogues: dialogues?.value ?? [], timeZone, failure: undefined },
    ...(version === "" && { versions }),
  });
}
