import { showError } from "../../app/showError.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { loadMeetings } from "../view/loadMeetings.ts";

/** What is wanted of a meeting. `start`: milliseconds since the epoch; `tell`: false where Parley is not to mail the visitor. */
export type WantedChange = { readonly tell?: boolean } & (
  | { readonly kind: "move"; readonly start: number }
  | { readonly kind: "cancel"; readonly comment: string }
  | { readonly kind: "reassign"; readonly agent: string }
);

/** Changes a meeting in its calendar and tells how that ended; answers whether it is done. */
export async function putMeeting(id: string, wanted: WantedChange): Promise<boolean> {
  const t = currentTexts(meetingsTexts);
  const problems = currentTexts(calendarsTexts).problems;
  const answer = await ask(id, wanted);
  await loadMeetings();
  if (!answer.ok) {
    showError(answer.error);
    return false;
  }
  const outcome = answer.value;
  if (outcome.state === "done") showToast({ text: t.done[wanted.kind] });
  else if (outcome.state === "later")
    showToast({ text: t.later, detail: problems[outcome.problem.code], kind: "error" });
  else {
    const why = outcome.problem ? problems[outcome.problem.code] : t.refusals[outcome.why];
    showToast({ text: t.notDone[wanted.kind], detail: why, kind: "error" });
  }
  return outcome.state === "done";
}

function ask(id: string, { tell = true, ...wanted }: WantedChange) {
  if (wanted.kind === "move") return call("meetings:reschedule", { id, start: wanted.start, tell });
  if (wanted.kind === "cancel") return call("meetings:cancel", { id, comment: wanted.comment, tell });
  return call("meetings:reassign", { id, agent: wanted.agent, tell });
}
