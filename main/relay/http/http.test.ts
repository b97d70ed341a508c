import fc from "fast-check";
import { expect, test } from "vitest";
import { bearerOf } from "./bearerOf.ts";
import { createLimiter } from "./createLimiter.ts";
import { readBody } from "./readBody.ts";
import { visitorAddress } from "./visitorAddress.ts";

test.each([
  ["203.0.113.7", undefined, 0, "203.0.113.7"],
  ["203.0.113.7", "198.51.100.1", 0, "203.0.113.7"],
  ["10.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "6.6.6.6, 198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", 2, "198.51.100.1"],
  ["10.0.0.1", undefined, 1, "10.0.0.1"],
  ["::ffff:203.0.113.7", undefined, 0, "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", undefined, 0, "2001:db8:1:2"],
  ["2001:db8:1:2::9", undefined, 0, "2001:db8:1:2"],
  ["::1", undefined, 0, "0:0:0:0"],
  // Some proxies tell the port as well, which is another for each connection.
  ["10.0.0.1", "198.51.100.1:51234", 1, "198.51.100.1"],
  ["10.0.0.1", "[2001:db8:1:2::9]:51234", 1, "2001:db8:1:2"],
  ["10.0.0.1", "[2001:db8:1:2::9]", 1, "2001:db8:1:2"],
])("%s, forwarded for %s behind %i proxies, is %s", (remote, forwarded, proxies, address) => {
  expect(visitorAddress(remote, forwarded, proxies)).toBe(address);
});

test("an address never gets more than its share, whenever it asks, and the others have theirs", () => {
  const waits = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(waits, fc.integer({ min: 1, max: 30 }), (pauses, perMinute) => {
      let time = 0;
      const limiter = createLimiter(perMinute, () => time);
      const passed: number[] = [];
      for (const pause of pauses) {
        time += pause;
        if (limiter("a").ok) passed.push(time);
      }
      for (const from of passed)
        expect(passed.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(
          2 * perMinute,
        );
      expect(limiter("b").ok).toBe(true);
    }),
  );
});

test("who was told to wait gets through afterwards, also when the clock was set back", () => {
  let time = 0;
  const limiter = createLimiter(2, () => time);
  expect([limiter("a").ok, limiter("a").ok]).toEqual([true, true]);
  expect(limiter("a")).toEqual({ ok: false, seconds: 30 });
  time -= 1000;
  expect(limiter("a").ok).toBe(false);
  time += 30_000;
  expect(limiter("a").ok).toBe(true);
});

test.each([
  ["Bearer abc-1", "abc-1"],
  ["bearer abc", "abc"],
  ["Basic abc", ""],
  ["Bearer a b", ""],
  [undefined, ""],
])("the key in %j is %j", (header, key) => {
  expect(bearerOf(header)).toBe(key);
});

test.each<[string, unknown]>([
  [String.raw`{"id":"a\u0000b","of":["\u0000",{"c":"\u0000d"}]}`, { id: "ab", of: ["", { c: "d" }] }],
  [String.raw`["\\u0000"]`, [String.raw`\u0000`]],
  ['["\0"]', undefined],
  ["{", undefined],
  ["[".repeat(4000) + "]".repeat(4000), undefined],
  [`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, undefined],
  [
    '{"events":[{"path":[["a","b"]],"consent":{"at":"x"}}]}',
    { events: [{ path: [["a", "b"]], consent: { at: "x" } }] },
  ],
])("%.80s is read without what a database would not keep", (text, value) => {
  expect(readBody(text)).toEqual(value);
});
