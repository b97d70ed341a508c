import type { ReportedEvent } from "#shared/reports/ReportedEvent.ts";
import type { MarketoEvent } from "./MarketoEvent.ts";

/** An event that Marketo tells of as reports count it. Whoever asks for a meeting gives an address. */
export function reportedOf({
  key,
  at,
  what,
  dialogue,
  conversation,
  lead,
  subscription,
  name,
}: MarketoEvent): ReportedEvent {
  return {
    ...{ id: key, event: what, at, dialogue, name, conversation, visitor: `marketo:${subscription}:${lead}` },
    ...{ version: "", page: "", language: "", path: [], acquires: what === "meetingRequested" },
    isMarketo: true,
  };
}
