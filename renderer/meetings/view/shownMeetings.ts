import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { instantOf } from "#shared/scheduling/time/instantOf.ts";
import { readDate } from "#shared/scheduling/time/readDate.ts";
import { isToMark } from "./isToMark.ts";
import type { MeetingFilter, MeetingSort, MeetingsView } from "./meetingsStore.ts";
import { ownClock } from "./ownClock.ts";

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
  const isInPeriod = inPeriod(filter, now);
  return (meeting) => {
    const { status, agent, dialogue } = meeting;
    if (filter.status === "toMark" ? !isToMark(meeting, now) : ![status, "all"].includes(filter.status))
      return false;
    if (filter.agent !== "" && agent?.id !== filter.agent) return false;
    if (filter.dialogue !== "" && dialogue.id !== filter.dialogue) return false;
    // A calendar has its dates already.
    if (filter.form === "list" && !isInPeriod(meeting)) return false;
    if (words.length === 0) return true;
    const text = textOf(meeting, language);
    return words.every((word) => text.includes(word));
  };
}

/** What is searched: to make it takes longer than to search it, and a search looks at thousands with each letter. */
const texts = new WeakMap<MeetingView, { readonly language: string; readonly text: string }>();

function textOf(meeting: MeetingView, language: string): string {
  const known = texts.get(meeting);
  if (known?.language === language) return known.text;
  const { visitor, agent, dialogue, waiting } = meeting;
  const text = [visitor.name, visitor.email, agent?.name ?? waiting?.asked, dialogue.name]
    .join(" ")
    .toLocaleLowerCase(language);
  texts.set(meeting, { language, text });
  return text;
}

function inPeriod(
  { period, from, until }: MeetingFilter,
  now: number,
): (meeting: Pick<MeetingView, "start" | "end">) => boolean {
  if (period === "all") return () => true;
  if (period === "upcoming") return ({ end }) => end > now;
  if (period === "past") return ({ end }) => end <= now;
  const midnight = (date: number) => instantOf(date * 86_400_000, ownClock());
  const first = readDate(from);
  const last = readDate(until);
  const begins = first === null ? Number.NEGATIVE_INFINITY : midnight(first);
  const ends = last === null ? Number.POSITIVE_INFINITY : midnight(last + 1);
  return ({ start }) => start >= begins && start < ends;
}

function keyOf({ visitor, agent, dialogue, status, waiting }: MeetingView, sort: MeetingSort): string {
  if (sort === "visitor") return visitor.name || visitor.email;
  if (sort === "agent") return agent?.name ?? waiting?.asked ?? "";
  return sort === "dialogue" ? (dialogue.name ?? "") : status;
}
