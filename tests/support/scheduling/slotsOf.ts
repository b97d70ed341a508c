import { meetingOf } from "./agentOf.ts";
import { ask } from "./ask.ts";

/** What the command answers of slots. */
type Answer = {
  slots: { start: string; end: string; agents: string[]; visitorStart: string }[];
  excludedAgents: string[];
};
type More = { event?: object; now?: string; visitorTimeZone?: string };

/** The slots of agents within a window; `now` is long before it, unless `more` says otherwise. */
export function found(
  agents: object | readonly object[],
  start: string,
  end: string,
  more: More = {},
): Answer {
  return ask("slots", {
    now: "2020-01-01T00:00:00Z",
    window: { start, end },
    visitorTimeZone: "UTC",
    agents: Array.isArray(agents) ? agents : [agents],
    ...more,
    event: meetingOf(more.event),
  }) as Answer;
}
/** The starts of one agent within a day (UTC) or a window, as `09:00`. */
export function starts(agent: object, from: string, more: More = {}, to?: string): string[] {
  const until = to ?? new Date(Date.parse(from) + 86_400_000).toISOString();
  return found(agent, from, until, more).slots.map((slot) => slot.start.slice(11, 16));
}
