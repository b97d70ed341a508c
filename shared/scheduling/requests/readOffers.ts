import type { OfferedSlot } from "./offeredSlot.ts";

/**
 * What a visitor can choose from. `stale`: the file is too old to rely on its times, or cannot be read; `fallback`: what is to be said
 * where there is none, as it came.
 */
export type Offers =
  | { readonly stale: true; readonly fallback?: unknown }
  | {
      readonly stale: false;
      readonly snapshotId: string;
      readonly minutes: number;
      readonly slots: readonly OfferedSlot[];
      readonly fallback?: unknown;
    };

const isPositive = (value: unknown): value is number => typeof value === "number" && value > 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * Reads from the content of `availability.json` what is offered with a team or an agent and not past. `now`: seconds since the
 * epoch. Never throws, whatever the file holds; works without a schema, for visitors.
 */
export function readOffers(file: unknown, whom: string, now: number): Offers {
  if (!isRecord(file) || file.v !== 1 || typeof file.snapshotId !== "string" || !isRecord(file.offers))
    return { stale: true };
  const offer = Object.hasOwn(file.offers, whom) ? file.offers[whom] : undefined;
  if (!isRecord(offer) || !Array.isArray(offer.slots) || !isPositive(offer.minutes)) return { stale: true };
  const { fallback } = offer;
  if (!isPositive(file.validUntil) || file.validUntil <= now) return { stale: true, fallback };
  const slots = offer.slots.filter((slot): slot is OfferedSlot => {
    if (!Array.isArray(slot)) return false;
    const [start, room, signature] = slot;
    return Number.isInteger(start) && start > now && isPositive(room) && typeof signature === "string";
  });
  return { stale: false, snapshotId: file.snapshotId, minutes: offer.minutes, slots, fallback };
}
