import type { Text } from "#shared/dialogue/text.ts";
import { makeSnapshot } from "#shared/scheduling/requests/makeSnapshot.ts";

/** What the times are signed with. */
export const signedWith = "secret";

/**
 * The content of `availability.json`: half an hour with `team:sales` at each of the instants, which anybody can rely on for a while.
 * `fallback`: what is said without any.
 */
export function offeredTimes(starts: readonly string[], validMinutes = 60, fallback: Text = {}): string {
  const slots = starts.map((text) => {
    const start = Date.parse(text);
    return { start, end: start + 1_800_000, agents: ["a"] };
  });
  const making = { snapshotId: "s1", now: Date.now(), validMinutes, key: signedWith };
  return JSON.stringify(makeSnapshot([{ whom: "team:sales", minutes: 30, slots, fallback }], making));
}
