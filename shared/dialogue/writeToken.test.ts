import fc from "fast-check";
import { expect, it } from "vitest";
import { parseTokens } from "#shared/dialogue/parseTokens.ts";
import { writeToken } from "./writeToken.ts";

it("a token is read as it was meant, whatever its default holds", () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const { tokens, malformed } = parseTokens(writeToken("lead.firstName", words));
      expect(malformed).toBe(0);
      const [token] = tokens;
      expect(token?.name).toBe("lead.firstName");
      expect(token?.fallback ?? "").toBe(words.replace(/\s+/g, " "));
    }),
  );
});
