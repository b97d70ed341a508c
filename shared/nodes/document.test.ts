import { expect, test } from "vitest";
import { compile } from "#shared/engine/compile.ts";
import { initialState } from "#shared/engine/initialState.ts";
import { step } from "#shared/engine/step.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";

function effectsOf(data: object) {
  const program = compile(dialogueOf({ d: ["document", data] }, ["start.next > d"]), "h");
  const state = initialState(program, { seed: 1, language: "en" });
  return step(program, state, { type: "start", now: 0, attributes: { "lead.x": "a b" } }).effects;
}

test("a document is offered below its text, with tokens filled in", () => {
  const data = {
    text: { en: "Read this" },
    title: { en: "For {{lead.x}}" },
    url: "https://a.b/{{lead.x}}.pdf",
  };
  expect(effectsOf(data)[0]).toMatchObject({
    text: "Read this",
    link: { label: "For a b", url: "https://a.b/a%20b.pdf", newTab: true },
  });
});

test("one at an unsafe address is left out, the text stays", () => {
  const [first] = effectsOf({ text: { en: "Read this" }, title: { en: "T" }, url: "javascript:alert(1)" });
  expect(first).toMatchObject({ type: "show", text: "Read this" });
  expect(first).not.toHaveProperty("link");
});

test("a file that goes with the dialogue is named by its place in the bundle, whatever the address", () => {
  const file = { hash: "0123456789abcdef0123", name: "guide.pdf", size: 3 };
  const [first] = effectsOf({ text: { en: "Read" }, url: "javascript:alert(1)", file });
  expect(first).toMatchObject({ link: { label: "guide.pdf", url: "a/0123456789abcdef0123.pdf" } });
});

test.each([
  ["http://a.b/c.pdf", false],
  ["http://localhost:3000/c.pdf", true],
  ["https://a.b/c.pdf", true],
])("from %s a document is offered: %s", (url, offered) => {
  const [first] = effectsOf({ text: { en: "Read" }, title: { en: "T" }, url });
  expect(first !== undefined && "link" in first).toBe(offered);
});
