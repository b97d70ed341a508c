import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hmacSha256 } from "./hmacSha256.ts";

test("signs as every other implementation does", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 150 }),
      fc.string({ unit: "binary", maxLength: 300 }),
      (key, text) => {
        const { buffer } = new TextEncoder().encode(text);
        const expected = createHmac("sha256", new TextEncoder().encode(key)).update(new Uint8Array(buffer));
        expect(hmacSha256(key, text)).toBe(expected.digest("hex"));
      },
    ),
  );
});

test("signs the second example of RFC 4231", () => {
  expect(hmacSha256("Jefe", "what do ya want for nothing?")).toBe(
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
});
