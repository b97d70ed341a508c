import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { isToMark } from "./isToMark.ts";
import type { MeetingFilter, MeetingSort, MeetingsView } from "./meetingsStore.ts";

/** The meetings that are shown, in their order; those that are equal stand by their time. `now`: milliseconds since the epoch. */
export function shownMeetings(
  meetings: readonly MeetingView[],
  view: Pick<MeetingsView, keyof MeetingFilter | "sort" | "descending" | "form">,
  now: number,
  language: string,
): MeetingView[] {
  const fits = fitting(view, now, language);
  const { compare } = new Intl.Collator(language, { sensitivity: "base", numeric: true });
  const way = view.descending ? -1 : 1;
  const isByTime = view.sort === "when" || view.form !== "list";
  return meetings
    .filter(fits)
    .sort((a, b) =>
      isByTime
        ? (view.form === "list" ? way : 1) * (a.start - b.start)
        : way * compare(keyOf(a, view.sort), keyOf(b, view.sort)) || a.start - b.start,
    );
}

function fitting(
  filter: MeetingFilter & Pick<MeetingsView, "form">,
  now: number,
  language: string,
): (meeting: MeetingView) => boolean {
  const words = filter.search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return (meeting) => {
    const { status, agent, dialogue, visitor, end } = meeting;
    if (filter.status === "toMark" ? !isToMark(meeting, now) : ![status, "all"].includes(filter.status))
      return false;
    if (filter.agent !== "" && agent?.id !== filter.agent) return false;
    if (filter.dialogue !== "" && dialogue.id !== filter.dialogue) return false;
    // A calendar has its dates already.
    if (filter.form === "list" && filter.period === "upcoming" && end <= now) return false;
    if (filter.form === "list" && filter.period === "past" && end > now) return false;
    const text = [visitor.name, visitor.email, agent?.name, dialogue.name]
      .join(" ")
      .toLocaleLowerCase(language);
    return words.every((word) => text.includes(word));
  };
}

function keyOf({ visitor, agent, dialogue, status }: MeetingView, sort: MeetingSort): string {
  if (sort === "visitor") return visitor.name || visitor.email;
  if (sort === "agent") return agent?.name ?? "";
  return sort === "dialogue" ? (dialogue.name ?? "") : status;
}
