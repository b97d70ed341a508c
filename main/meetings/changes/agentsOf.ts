import type { ChangeDesk } from "./ChangeDesk.ts";
import type { KeptChange } from "./KeptChange.ts";

/** Whose calendars a change touches: that of whoever has the meeting, and of whoever is to get it. */
export function agentsOf(
  { meeting, change }: Pick<KeptChange, "meeting" | "change">,
  { records }: Pick<ChangeDesk, "records">,
): string[] {
  const record = records.find(meeting);
  const owner = record && "agent" in record ? [record.agent] : [];
  return change.kind === "reassigned" ? [...owner, change.from, change.to] : owner;
}
