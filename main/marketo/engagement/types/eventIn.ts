import { type ChatEvent, type ChatEventKind, chatEvents, meetingEvents } from "../ChatEvent.ts";
import type { EventTypeName } from "./eventTypes.ts";
import { statuses } from "./statuses.ts";

/** An activity of one of our types. `at`: milliseconds since the epoch; `attributes`: by the names that Marketo shows or calls them by. */
type Activity = {
  readonly type: EventTypeName;
  readonly at: number;
  readonly primaryValue: string | null;
  readonly attributes: { readonly [name: string]: unknown };
};

const kinds: readonly ChatEventKind[] = [...chatEvents, ...meetingEvents];

/** The event that an activity was written of, and what its dialogue was called; undefined: none that is known again. */
export function eventIn({
  type,
  at,
  primaryValue,
  attributes,
}: Activity): (ChatEvent & { readonly name: string }) | undefined {
  const named = new Map(
    Object.entries(attributes).map(([name, value]) => [name.replaceAll(/\s/g, "").toLowerCase(), value]),
  );
  const read = (name: string) => {
    const value = named.get(name);
    return typeof value === "string" ? value : "";
  };
  const primary = primaryValue ?? "";
  const status = read(type === "meeting" ? "meetingstatus" : "conversationstatus");
  const what = {
    chat: kinds.find((kind) => kind === primary),
    engaged: kinds.find((kind) => status !== "" && statuses[kind] === status),
    goal: "goal" as const,
    document: "document" as const,
    meeting: kinds.find((kind) => status !== "" && statuses[kind] === status),
  }[type];
  const key = read("eventid");
  if (what === undefined || key === "") return undefined;
  return {
    ...{ key, at, what, dialogue: read("dialogueid"), conversation: read("conversationid") },
    detail: type === "goal" || type === "document" ? primary : read("detail"),
    name: type === "engaged" || type === "meeting" ? primary : read("dialoguename"),
  };
}
