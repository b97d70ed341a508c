import { call } from "../../ipc/call.ts";
import { meetingsStore } from "./meetingsStore.ts";

/** Reads the meetings; those on screen stay there until they are read. */
export async function loadMeetings(): Promise<void> {
  const answer = await call("meetings:list");
  if (!answer.ok) {
    meetingsStore.setState({ failure: answer.error });
    return;
  }
  const { meetings, agents, followed, unreadable } = answer.value;
  meetingsStore.setState({ meetings, agents, followed, unreadable, failure: undefined, now: Date.now() });
}
