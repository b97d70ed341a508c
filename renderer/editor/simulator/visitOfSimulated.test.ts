import { expect, test } from "vitest";
import { type SimulatedVisit, simulatedVisitSchema } from "#shared/ipc/simulatorMessage.ts";
import { explain } from "#shared/targeting/explain.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { simulatedCandidates } from "./simulatedCandidates.ts";
import { visitOfSimulated } from "./visitOfSimulated.ts";

const everywhere = { pages: { include: ["*"], exclude: [] } };
const tried = dialogueOf({ end: ["end", {}] }, [], {
  id: "tried",
  status: "draft",
  targeting: {
    ...everywhere,
    frequency: { mode: "oncePerVisitor" },
    audience: {
      all: [
        { attribute: "visit.device", is: ["mobile"] },
        { attribute: "lead.state", is: ["CA"] },
      ],
    },
  },
});
const other = (status: string) =>
  dialogueOf({ end: ["end", {}] }, [], { id: "other", status, priority: 1, targeting: everywhere });

const now = Date.UTC(2026, 2, 16);
const visit = (part: Partial<SimulatedVisit> = {}) =>
  simulatedVisitSchema.parse({
    ...{ url: "https://acme.com/", referrer: "", language: "en", device: "mobile", timeZone: "UTC" },
    ...{ now, startedAt: now, visits: 1, attributes: { "lead.state": "CA" }, history: {}, events: [] },
    ...{ engaged: null, staying: null },
    ...part,
  });
const shown = (candidate: string, part?: Partial<SimulatedVisit>) =>
  explain(simulatedCandidates([tried, other(candidate)], tried), visitOfSimulated(visit(part), "UTC")).shown;

test("the dialogue that is tried counts as live, beside those that are", () => {
  expect(shown("draft")).toBe("tried");
  expect(shown("live")).toBe("other");
  expect(shown("draft", { device: "desktop" })).toBeNull();
  expect(shown("draft", { attributes: {} })).toBeNull();
});

test("what is shown on the page already stays there, and is not shown on the next", () => {
  const history = { tried: { shown: now } };
  expect(shown("draft", { history, staying: "tried" })).toBe("tried");
  expect(shown("draft", { history })).toBeNull();
  expect(shown("live", { history, engaged: "tried" })).toBe("tried");
});

test.each([
  { history: { tried: { completed: 9e15 } } },
  { history: { tried: { shown: -1 } } },
  { attributes: { "lead.email": {} } },
  { attributes: { "lead.email": [{}] } },
  { now: 9e15 },
])("a page that says what cannot be of its visit is not believed: %j", (part) => {
  expect(simulatedVisitSchema.safeParse({ ...visit(), ...part }).success).toBe(false);
});
