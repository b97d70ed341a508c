import { expect, test } from "vitest";
import { exampleReport } from "#shared/site/exampleReport.ts";
import { readSent } from "./readSent.ts";

const answered = { event: "answered", node: "n2", dialogue: "product-questions" };

test("a batch for a webhook tells each of its events, with its card", () => {
  const events = [exampleReport("opened"), exampleReport("answered")];
  expect(readSent({ sent: "", events })).toEqual([
    { event: "opened", dialogue: "product-questions" },
    answered,
  ]);
});

test("data layer and Google Analytics name the same events in their own way", () => {
  const { event: _, ...fields } = exampleReport("meetingRequested");
  const asked = { ...answered, event: "meetingRequested", node: "n7" };
  expect(readSent({ ...fields, event: "parley_meeting_requested" })).toEqual([asked]);
  const command = {
    0: "event",
    1: "parley_meeting_requested",
    2: { parley_node: "n7", parley_dialogue: "product-questions" },
  };
  expect(readSent(command)).toEqual([asked]);
});

test("a webhook card is told by its card; what is neither tells nothing", () => {
  expect(readSent({ dialogue: "d", conversation: "c", node: "w", fields: {} })).toEqual([
    { node: "w", dialogue: "d" },
  ]);
  for (const other of [undefined, 7, null, [], { events: 7 }, { "gtm.start": 1 }])
    expect(readSent(other)).toEqual([]);
});
