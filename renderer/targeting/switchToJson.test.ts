import { expect, test } from "vitest";
import { switchToJson } from "./switchToJson.ts";
import { visitDraft } from "./visitDraft.ts";

const draft = visitDraft.getInitialState();
const toJson = (from: typeof draft) => switchToJson(from, true, 5, "Asia/Tokyo");
const toFields = (from: typeof draft) => switchToJson(from, false, 5, "Asia/Tokyo");

test("fields become a whole visit by the site's clock", () => {
  const { json } = toJson({ ...draft, at: "2026-03-16T09:00" });
  expect(JSON.parse(json ?? "")).toMatchObject({ url: draft.url, now: Date.UTC(2026, 2, 16) });
});

test("fields that cannot be read stay, and are not lost", () => {
  const wrong = { ...draft, attributes: "lead.state: CA" };
  expect(toJson(wrong)).toEqual(wrong);
});

test("a whole visit that was typed comes back, unless the fields were changed since", () => {
  const typed = { ...toJson(draft), json: '{ "history": [' };
  const fields = toFields(typed);
  expect(fields.json).toBeUndefined();
  expect(toJson(fields).json).toBe(typed.json);
  expect(toJson({ ...fields, language: "pt-BR" }).json).toContain("pt-BR");
});
