import { showError } from "../../app/showError.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { loadMeetings } from "./loadMeetings.ts";
import { meetingsStore } from "./meetingsStore.ts";
import { tellMeetings } from "./tellMeetings.ts";

/** Looks now what somebody has changed in the calendars. */
export async function followCalendars(): Promise<void> {
  if (meetingsStore.getState().looking) return;
  meetingsStore.setState({ looking: true });
  const answer = await call("meetings:follow");
  if (answer.ok) await loadMeetings();
  meetingsStore.setState({ looking: false });
  if (!answer.ok) showError(answer.error);
  else if (answer.value.unread.length === 0) tellMeetings(currentTexts(meetingsTexts).looked);
}
