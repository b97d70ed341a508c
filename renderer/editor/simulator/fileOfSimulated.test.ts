import { expect, test } from "vitest";
import { simulatedVisitSchema } from "#shared/ipc/simulatorMessage.ts";
import { visitFileSchema } from "#shared/targeting/visitFile.ts";
import { draftOfVisit } from "../../targeting/visit/draftOfVisit.ts";
import { visitOfDraft } from "../../targeting/visitOfDraft.ts";
import { fileOfSimulated } from "./fileOfSimulated.ts";

const now = Date.UTC(2026, 2, 16, 9, 30, 15);
const simulated = simulatedVisitSchema.parse({
  ...{
    url: "https://acme.com/pricing?utm_source=news",
    referrer: "https://news.example/",
    language: "pt-BR",
  },
  ...{ device: "mobile", timeZone: "America/Sao_Paulo", now, startedAt: now - 60_000, visits: 2 },
  attributes: { "lead.state": "CA" },
  history: { pumps: { completed: now - 1000, shown: now - 3000 } },
  events: [{ type: "exitIntent" }, { type: "timeOnPage", value: 12 }],
  ...{ engaged: null, staying: null },
});

test("the visit on the simulator's page is taken over whole", () => {
  const file = fileOfSimulated(simulated);
  expect(visitFileSchema.parse(file)).toEqual(file);
  expect(file.attributes).toEqual({
    "lead.state": "CA",
    "visit.device": "mobile",
    "visit.timezone": "America/Sao_Paulo",
    "visit.visits": 2,
    "visit.returning": true,
  });
  expect(file.history).toEqual([
    { dialogue: "pumps", event: "shown", at: now - 3000 },
    { dialogue: "pumps", event: "completed", at: now - 1000 },
  ]);
});

test("the form of the explanation asks about the very same visit", () => {
  const read = visitOfDraft(draftOfVisit(fileOfSimulated(simulated), "UTC"), 0, "UTC");
  expect(read).toMatchObject({ visit: { now, language: "pt-BR", referrer: "https://news.example/" } });
  expect(read).toMatchObject({ visit: { history: [{ dialogue: "pumps" }, { event: "completed" }] } });
});
