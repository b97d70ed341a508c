import type { MeetingRecord } from "../MeetingRecord.ts";
import type { KeptRequest } from "./KeptRequest.ts";

type Known = {
  readonly record: MeetingRecord | undefined;
  /** Those that are connected. */
  readonly accounts: readonly { readonly id: string }[];
  readonly now: number;
};

/** Why Parley may never answer a request that waits, so that the user may be done with it; undefined: it is to be waited for. */
export function whyNever(
  { state, ask, tries }: KeptRequest,
  { record, accounts, now }: Known,
): "lost" | "over" | undefined {
  if (state !== "waiting") return undefined;
  if (record?.state === "writing" && !accounts.some(({ id }) => id === record.calendar.account))
    return "lost";
  const isPast = ask.offer !== undefined && ask.offer.start * 1000 <= now;
  return isPast && tries > 0 ? "over" : undefined;
}
