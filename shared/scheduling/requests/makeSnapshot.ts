import type { Text } from "../../dialogue/text.ts";
import type { Slot } from "../slots/findSlots.ts";
import type { AvailabilitySnapshot } from "./availabilitySnapshot.ts";
import { signSlot } from "./signSlot.ts";

/** What is offered with a team or an agent (`team:ID`, `agent:ID`): the length of a meeting, the times, and what is said without any. */
export type Offer = {
  readonly whom: string;
  readonly minutes: number;
  readonly slots: readonly Slot[];
  readonly fallback: Text;
};

/** `now`: milliseconds since the epoch; `validMinutes`: how long the file can be relied on; `key`: signs the times. */
export type SnapshotMaking = {
  readonly snapshotId: string;
  readonly now: number;
  readonly validMinutes: number;
  readonly key: string;
};

const most = 3;

/** Writes down what is offered, each time signed. A time that does not begin at a full second is left out. */
export function makeSnapshot(
  offers: readonly Offer[],
  { snapshotId, now, validMinutes, key }: SnapshotMaking,
): AvailabilitySnapshot {
  const generatedAt = Math.floor(now / 1000);
  return {
    v: 1,
    snapshotId,
    generatedAt,
    validUntil: generatedAt + Math.round(validMinutes * 60),
    offers: Object.fromEntries(
      offers.map(({ whom, minutes, slots, fallback }) => {
        const offered = slots
          .filter(({ start }) => start % 1000 === 0)
          .map(({ start: at, agents }): [number, number, string] => {
            const start = at / 1000;
            const room = Math.min(most, agents.length);
            return [start, room, signSlot(key, { snapshotId, whom, start, minutes })];
          });
        const said = Object.entries(fallback).filter(([, words]) => words.trim() !== "");
        return [
          whom,
          { minutes, slots: offered, ...(said.length > 0 && { fallback: Object.fromEntries(said) }) },
        ];
      }),
    ),
  };
}
