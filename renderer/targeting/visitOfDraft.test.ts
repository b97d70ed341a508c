import { expect, test } from "vitest";
import { visitDraft } from "./visitDraft.ts";
import { visitOfDraft } from "./visitOfDraft.ts";

const draft = visitDraft.getInitialState();
const now = Date.UTC(2026, 2, 16);

test("a visit is made of the fields", () => {
  const typed = {
    ...draft,
    url: " https://acme.com/?a=1 ",
    device: "mobile" as const,
    at: "2026-03-16T09:00",
    attributes: "lead.state = CA\n\nsite.plan=a=b",
  };
  expect(visitOfDraft(typed, now, "Asia/Tokyo")).toMatchObject({
    visit: {
      url: "https://acme.com/?a=1",
      language: "en",
      now: Date.UTC(2026, 2, 16),
      attributes: { "visit.device": "mobile", "lead.state": "CA", "site.plan": "a=b" },
    },
  });
  expect(visitOfDraft(draft, now, "UTC")).toMatchObject({ visit: { now } });
});

test("what has happened, what was met before, lists and visits come along", () => {
  const typed = {
    ...draft,
    visits: "2",
    lists: "Customers\n\n Trial ",
    left: true,
    clicked: "#buy",
    counted: { ...draft.counted, timeOnPage: "12,5", pageViews: "3" },
    met: [
      { key: 1, dialogue: "d1", event: "completed" as const, at: "2026-03-15T09:00" },
      { key: 2, dialogue: "d2", event: "shown" as const, at: "" },
    ],
  };
  expect(visitOfDraft(typed, now, "Asia/Tokyo")).toMatchObject({
    visit: {
      attributes: { "visit.visits": 2, "visit.returning": true },
      lists: ["Customers", "Trial"],
      events: [
        { type: "timeOnPage", value: 12.5 },
        { type: "pageViews", value: 3 },
        { type: "exitIntent" },
        { type: "clicked", value: "#buy" },
      ],
      history: [{ dialogue: "d1", event: "completed", at: Date.UTC(2026, 2, 15) }],
    },
  });
  expect(visitOfDraft({ ...draft, visits: "0" }, now, "UTC")).toEqual({ wrong: "0" });
});

test("what cannot be read is named", () => {
  expect(visitOfDraft({ ...draft, attributes: "lead.state: CA" }, now, "UTC")).toEqual({
    wrong: "lead.state: CA",
  });
  expect(visitOfDraft({ ...draft, language: "?" }, now, "UTC")).toMatchObject({
    wrong: expect.stringContaining("language"),
  });
  expect(visitOfDraft({ ...draft, json: "{" }, now, "UTC")).toHaveProperty("wrong");
  expect(visitOfDraft({ ...draft, json: '{"url":5}' }, now, "UTC")).toMatchObject({
    wrong: expect.stringContaining("url"),
  });
});

test("a whole visit can be pasted", () => {
  const json = JSON.stringify({
    url: "https://acme.com/",
    history: [{ dialogue: "a", event: "shown", at: 5 }],
  });
  expect(visitOfDraft({ ...draft, json }, now, "UTC")).toMatchObject({
    visit: { history: [{ dialogue: "a" }] },
  });
});
