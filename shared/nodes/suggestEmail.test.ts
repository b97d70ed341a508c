import fc from "fast-check";
import { expect, test } from "vitest";
import { readInput } from "./readInput.ts";
import { suggestEmail } from "./suggestEmail.ts";

test.each([
  ["ada@gmial.com", "ada@gmail.com"],
  ["ada@gmail.con", "ada@gmail.com"],
  ["ada@gmail", "ada@gmail.com"],
  ["ada@gmail.co", "ada@gmail.com"],
  ["ada@gmal.com", "ada@gmail.com"],
  ["Ada.L+x@HOTMIAL.COM", "Ada.L+x@hotmail.com"],
  ["ada@hotnail.com.br", "ada@hotmail.com.br"],
  ["ada@outlok.com", "ada@outlook.com"],
  ["ada@yaho.com", "ada@yahoo.com"],
  ["ada@uol.com.b", "ada@uol.com.br"],
  ["ada@acme.con", "ada@acme.com"],
  ["ada@acme.ogr", "ada@acme.org"],
])("%s: did you mean %s?", (typed, meant) => {
  expect(suggestEmail(typed)).toBe(meant);
});

test.each([
  "ada@gmail.com",
  "ada@googlemail.com",
  "ada@acme.com",
  "ada@max.com",
  "ada@aon.com",
  "ada@mail.co",
  "ada@web.com",
  "ada@gmx.at",
  "ada@email.com",
  "ada@hotmail.it",
  "ada@yahoo.be",
  "ada@yahoo.com.ar",
  "ada",
  "ada@",
  "",
])("nothing is suggested for %s", (typed) => {
  expect(suggestEmail(typed)).toBe(null);
});

test("what is suggested is an e-mail address, keeps the name, and is not put right again", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (typed) => {
      const meant = suggestEmail(typed);
      if (meant === null) return;
      expect(readInput("email", meant)).toHaveProperty("value");
      expect(meant.slice(0, meant.lastIndexOf("@"))).toBe(typed.slice(0, typed.lastIndexOf("@")));
      expect(suggestEmail(meant)).toBe(null);
    }),
  );
});
