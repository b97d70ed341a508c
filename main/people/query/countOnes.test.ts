import fc from "fast-check";
import { expect, test } from "vitest";
import { countOnes } from "./countOnes.ts";
import { without } from "./without.ts";

const pairs = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 70 });

test("masks of any length are counted and taken from each other as place by place", () => {
  fc.assert(
    fc.property(pairs, (places) => {
      const mask = Uint8Array.from(places, ([one]) => Number(one));
      const some = Uint8Array.from(places, ([one, other]) => Number(one && other));
      expect(countOnes(mask)).toBe(places.filter(([one]) => one).length);
      expect([...without(mask, some)]).toEqual(places.map(([one, other]) => Number(one && !other)));
    }),
  );
});
