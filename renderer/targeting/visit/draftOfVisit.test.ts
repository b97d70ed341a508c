import { expect, test } from "vitest";
import { visitFileSchema } from "#shared/targeting/visitFile.ts";
import { visitOfDraft } from "../visitOfDraft.ts";
import { draftOfVisit } from "./draftOfVisit.ts";

test("a visit becomes fields that make the same visit again", () => {
  const visit = visitFileSchema.parse({
    url: "https://acme.com/a?b=1",
    referrer: "https://news.example/",
    now: Date.UTC(2026, 2, 16, 9, 30, 15),
    language: "pt-BR",
    attributes: {
      "visit.device": "mobile",
      "visit.timezone": "Asia/Tokyo",
      "visit.visits": 3,
      "visit.returning": true,
      "lead.state": "CA",
    },
    lists: ["Customers", "Trial 2026"],
    events: [{ type: "timeOnPage", value: 25 }, { type: "exitIntent" }, { type: "clicked", value: "#buy" }],
    history: [{ dialogue: "d1", event: "shown", at: Date.UTC(2026, 2, 15) }],
  });
  const draft = draftOfVisit(visit, "America/New_York");
  expect(draft).toMatchObject({ at: "2026-03-16T05:30:15", device: "mobile", visits: "3" });
  expect(visitOfDraft(draft, 0, "America/New_York")).toEqual({ visit });
});
