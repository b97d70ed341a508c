import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Kept, mostAutomatic, thinVersions } from "./thinVersions.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = 1000 * day;

const automatic = (at: number): Kept => ({ id: String(at), at, name: "", exported_at: null });
const every = (span: number, count: number, until = now) =>
  Array.from({ length: count }, (_, index) => automatic(until - index * span));

const versions = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    at: fc.integer({ min: now - 400 * day, max: now }),
    name: fc.constantFrom("", "", "Named"),
    exported_at: fc.constantFrom(null, null, 5),
  }),
  { selector: ({ id }) => id, maxLength: 300 },
);

function kept(all: readonly Kept[]): readonly Kept[] {
  const going = new Set(thinVersions(all, now));
  return all.filter(({ id }) => !going.has(id));
}

describe("thinning", () => {
  test("never takes the latest, a named or an exported version", () => {
    fc.assert(
      fc.property(versions, (all) => {
        const going = new Set(thinVersions(all, now));
        for (const one of all)
          if (one.name !== "" || one.exported_at !== null) expect(going).not.toContain(one.id);
        const latest = Math.max(...all.map(({ at }) => at));
        if (all.length > 0) expect(kept(all).some(({ at }) => at === latest)).toBe(true);
      }),
    );
  });

  test("keeps no more automatic versions than it says, and thinning again takes no more", () => {
    fc.assert(
      fc.property(versions, (all) => {
        const left = kept(all);
        expect(
          left.filter(({ name, exported_at }) => name === "" && exported_at === null).length,
        ).toBeLessThanOrEqual(mostAutomatic + 1);
        expect(thinVersions(left, now)).toEqual([]);
      }),
    );
  });

  test("leaves what was made within two hours alone", () => {
    const all = every(5 * minute, 24);
    expect(kept(all)).toHaveLength(24);
    expect(kept([{ ...automatic(now), name: "Named" }, automatic(now - 1)])).toHaveLength(2);
  });

  test("keeps one an hour of yesterday, one a day of last month, one a week of last year", () => {
    expect(kept([automatic(now), ...every(5 * minute, 120, now - 30 * hour)]).length).toBeLessThanOrEqual(13);
    expect(kept([automatic(now), ...every(hour, 24 * 7, now - 10 * day)]).length).toBeLessThanOrEqual(10);
    expect(kept([automatic(now), ...every(day, 70, now - 100 * day)]).length).toBeLessThanOrEqual(13);
  });
});
