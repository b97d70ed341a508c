import { showError } from "../../app/showError.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { loadMeetings } from "../view/loadMeetings.ts";
import { tellMeetings } from "../view/tellMeetings.ts";
import type { Mark } from "./meetingsHistory.ts";

/** Notes whether a meeting took place; answers whether that went well. */
export async function putMark(id: string, as: Mark): Promise<boolean> {
  const answer = await call("meetings:mark", { id, as });
  if (answer.ok) tellMeetings(currentTexts(meetingsTexts).marked[as ?? "nothing"]);
  else showError(answer.error);
  await loadMeetings();
  return answer.ok;
}
