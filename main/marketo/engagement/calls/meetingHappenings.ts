import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import type { ChatEvent } from "../ChatEvent.ts";
import type { MeetingEvent } from "../MeetingEvent.ts";

/** What became of meetings, as Marketo is to know it: booked, cancelled, held or missed, each once, with the agent and the time. */
export function meetingHappenings(meetings: readonly MeetingView[]): MeetingEvent[] {
  return meetings.flatMap((meeting) => {
    // Of a person who was forgotten nothing is told.
    if (meeting.status === "requested" || meeting.visitor.email === "") return [];
    const { id, visitor, dialogue, start, agent, createdAt } = meeting;
    const time = `${new Date(start).toISOString().slice(0, 16).replace("T", " ")} UTC`;
    const detail = agent ? `${agent.name.slice(0, 200)}, ${time}` : time;
    const told = (what: ChatEvent["what"], word: string, at: number): MeetingEvent => ({
      ...{ key: `${id}:${word}`, at, what, dialogue: dialogue.id, detail, email: visitor.email },
    });
    const booked = told("meetingBooked", "booked", createdAt);
    const ended = endOf(meeting);
    return ended ? [booked, told(ended.what, ended.word, ended.at)] : [booked];
  });
}

type End = { readonly what: ChatEvent["what"]; readonly word: string; readonly at: number };

/** How it ended; undefined: it has not, or nobody knows when. */
function endOf({ status, events }: MeetingView): End | undefined {
  const at = (kind: "cancelled" | "marked") =>
    events.findLast(({ state, change }) => state === "done" && change.kind === kind)?.at;
  const ends = {
    cancelled: { what: "meetingCancelled", word: "cancelled", at: at("cancelled") },
    held: { what: "meetingHeld", word: "held", at: at("marked") },
    noShow: { what: "meetingNoShow", word: "noShow", at: at("marked") },
  } as const;
  if (status !== "cancelled" && status !== "held" && status !== "noShow") return undefined;
  const { what, word, at: when } = ends[status];
  return when === undefined ? undefined : { what, word, at: when };
}
