import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonicalJson.ts";

test("the order of keys does not matter, everything else does", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("what has to be escaped is, in keys and in texts", () => {
  expect(canonicalJson({ '"\n': '\\"' })).toBe('{"\\"\\n":"\\\\\\""}');
});

// V8 (of Node 24.21 and of Electron 33) may read a key with an escape as another key with a backslash, one that any JSON read before
// in this process had at the same place: the escaped text of the one begins with the other.
const stringUnit = fc.string({ minLength: 1, maxLength: 1 }).filter((sign) => sign !== "\\" && sign !== '"');

test("it is JSON of the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
