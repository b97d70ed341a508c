import fc from "fast-check";
import { expect, test } from "vitest";
import { availabilitySnapshotSchema } from "./availabilitySnapshot.ts";
import { isOffered } from "./isOffered.ts";
import { makeSnapshot } from "./makeSnapshot.ts";
import { meetingRequestSchema } from "./meetingRequest.ts";
import { readOffers } from "./readOffers.ts";
import { type SignedSlot, signSlot } from "./signSlot.ts";
import { readWhom } from "./whom.ts";

const now = Date.parse("2026-03-02T08:00:00.500Z");
const nine = Date.parse("2026-03-02T09:00:00Z");
const making = { snapshotId: "s1", now, validMinutes: 60, key: "secret" };
const slotAt = (start: number, agents: readonly string[]) => ({ start, end: start + 1_800_000, agents });
const second = Math.floor(now / 1000);

const request = {
  requestId: "0f9d2c1a-7a55-4f0e-9b59-1a0d2c3b4e5f",
  whom: "team:sales",
  start: nine / 1000,
  minutes: 30,
  snapshotId: "s1",
  sig: "0123",
  timeZone: "America/Sao_Paulo",
  name: "Ana",
  email: "ana@example.com",
  dialogue: "d1",
  language: "pt-BR",
};

test("a snapshot tells times and how much room there is, and nobody's name", () => {
  const slots = [slotAt(nine, ["a"]), slotAt(nine + 1, ["a"]), slotAt(nine + 60_000, ["a", "b", "c", "d"])];
  const snapshot = makeSnapshot([{ whom: "team:sales", minutes: 30, slots, fallback: {} }], making);
  expect(availabilitySnapshotSchema.parse(snapshot)).toEqual(snapshot);
  expect(snapshot).toMatchObject({ v: 1, generatedAt: second, validUntil: second + 3600 });
  expect(snapshot.offers["team:sales"]?.slots.map(([start, room]) => [start, room])).toEqual([
    [nine / 1000, 1],
    [nine / 1000 + 60, 3],
  ]);
});

test("what was offered is recognised, and nothing else", () => {
  const text = fc.string({ maxLength: 20 });
  const slot = fc.record({ snapshotId: text, whom: text, start: fc.integer(), minutes: fc.nat() });
  fc.assert(
    fc.property(text, slot, slot, (key, one: SignedSlot, other: SignedSlot) => {
      const signature = signSlot(key, one);
      expect(isOffered(key, one, signature)).toBe(true);
      expect(isOffered(`${key}!`, one, signature)).toBe(false);
      expect(isOffered(key, one, signature.slice(1))).toBe(false);
      expect(isOffered(key, one, `${signature}0`)).toBe(false);
      for (const name of ["snapshotId", "whom", "start", "minutes"] as const) {
        const forged = { ...one, [name]: other[name] };
        expect(isOffered(key, forged, signature)).toBe(one[name] === other[name]);
      }
    }),
  );
});

test("what a snapshot offers is read back, without what is past", () => {
  const slots = [slotAt(nine, ["a"]), slotAt(nine + 3_600_000, ["a"])];
  const snapshot = makeSnapshot([{ whom: "agent:a", minutes: 30, slots, fallback: {} }], {
    ...making,
    validMinutes: 1440,
  });
  const offered = snapshot.offers["agent:a"]?.slots;
  const fresh = { stale: false, snapshotId: "s1", minutes: 30 };
  expect(readOffers(snapshot, "agent:a", second)).toEqual({ ...fresh, slots: offered });
  expect(readOffers(snapshot, "agent:a", nine / 1000)).toEqual({ ...fresh, slots: offered?.slice(1) });
  expect(readOffers(snapshot, "agent:a", snapshot.validUntil)).toEqual({ stale: true });
  expect(readOffers(snapshot, "agent:b", second)).toEqual({ stale: true });
  expect(readOffers(snapshot, "__proto__", second)).toEqual({ stale: true });
});

test("what is said where nobody can be offered comes with the times, also once they are too old, in the languages with words", () => {
  const fallback = { en: "We are off to the sea.", "pt-BR": " ", de: "Wir sind am Meer." };
  const snapshot = makeSnapshot(
    [
      { whom: "team:sales", minutes: 30, slots: [], fallback },
      { whom: "team:none", minutes: 30, slots: [], fallback: { en: "" } },
    ],
    making,
  );
  expect(availabilitySnapshotSchema.parse(snapshot)).toEqual(snapshot);
  const said = { en: fallback.en, de: fallback.de };
  expect(readOffers(snapshot, "team:sales", second)).toMatchObject({ stale: false, fallback: said });
  expect(readOffers(snapshot, "team:sales", snapshot.validUntil)).toEqual({ stale: true, fallback: said });
  expect(snapshot.offers["team:none"]).toEqual({ minutes: 30, slots: [] });
});

test("no file is so odd that reading it fails", () => {
  const odds = fc.oneof(fc.anything(), fc.constant({ toString: 1, valueOf: 1 }));
  const offers = fc.dictionary(fc.constant("team:t"), fc.record({ minutes: odds, slots: odds }));
  const file = fc.record({ v: fc.constant(1), snapshotId: fc.string(), validUntil: odds, offers });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), file), (odd) => {
      expect(typeof readOffers(odd, "team:t", second).stale).toBe("boolean");
    }),
  );
});

test.each([
  ["team:sales", { kind: "team", id: "sales" }],
  ["agent:0f9d-1", { kind: "agent", id: "0f9d-1" }],
  ["agent:anna.braga", { kind: "agent", id: "anna.braga" }],
  ["team:_a", null],
  ["person:a", null],
  ["team:", null],
  ["team:a b", null],
  ["", null],
])("%s names whom a meeting is with, or nobody", (text, whom) => {
  expect(readWhom(text)).toEqual(whom);
});

test("a request is read as it was sent", () => {
  expect(meetingRequestSchema.parse(request)).toEqual(request);
});

test.each([
  { requestId: "short" },
  { whom: "sales" },
  { start: 1.5 },
  { start: 9e12 },
  { minutes: 0 },
  { sig: "" },
  { timeZone: "Mars/Olympus" },
  { email: "ana" },
])("a request with %o is refused", (part) => {
  expect(meetingRequestSchema.safeParse({ ...request, ...part }).success).toBe(false);
});
