import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { insertDialogue } from "#main/dialogues/insertDialogue.ts";
import { createRecorder } from "#main/reports/record/createRecorder.ts";
import { eventsFile } from "#main/reports/store/eventsFile.ts";
import { openEvents } from "#main/reports/store/openEvents.ts";
import { readStore } from "#main/reports/store/readStore.ts";
import { closeStore } from "#main/store/closeStore.ts";
import { openStore } from "#main/store/openStore.ts";
import { storeFile } from "#main/store/storeFile.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Pass } from "#shared/engine/pass.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";

const question = (text: string, ...answers: string[]) =>
  ["question", { text: { en: text }, answers: answers.map((id) => ({ id, label: { en: id } })) }] as const;
const call = (flow: string) => ["flow", { flow }] as const;
const end = ["end", { text: { en: "Thank you." } }] as const;

/** A flow with two questions, one around it, two dialogues that come to it, and one of nobody's. */
const documents = [
  dialogueOf(
    { size: question("How many are you?", "few", "many"), when: question("When?", "now"), back: end },
    ["start.next > size", "size.few > when", "size.many > when", "when.now > back"],
    { id: "sizes", type: "flow", name: "Sizes" },
  ),
  dialogueOf({ first: call("sizes"), back: end }, ["start.next > first", "first.next > back"], {
    ...{ id: "around", type: "flow", name: "Qualify" },
  }),
  dialogueOf({ ask: call("sizes"), bye: end }, ["start.next > ask", "ask.next > bye"], {
    ...{ id: "welcome", name: "Welcome" },
  }),
  dialogueOf({ qualify: call("around") }, ["start.next > qualify"], { id: "pricing", name: "Pricing" }),
  dialogueOf({ q: question("Well?", "yes"), back: end }, ["start.next > q", "q.yes > back"], {
    ...{ id: "unused", type: "flow", name: "Nobody's" },
  }),
].map(spread);

/** Cards beside each other, so that they can be looked at. */
function spread(dialogue: Dialogue): Dialogue {
  const nodes = dialogue.nodes.map((node, index) => ({ ...node, position: { x: index * 340, y: 0 } }));
  return { ...dialogue, nodes };
}

/** So many visits to a dialogue, of which `first` answered the first question of the flow, and `second` both. */
function visits(dialogue: string, card: string, [all, first, second]: readonly [number, number, number]) {
  const way = (node: string, port: string): Pass => [node, port];
  const asked = card.split("/").map((_, level, cards) => way(cards.slice(0, level + 1).join("/"), "next"));
  return Array.from({ length: all }, (_, visit) => ({
    ...{
      id: `${dialogue}-${visit}`,
      event: "answered",
      at: Date.now() - 86_400_000,
      dialogue,
      name: dialogue,
    },
    ...{ version: "v1", conversation: `${dialogue}-${visit}`, visitor: `${dialogue}-${visit}`, page: "/" },
    ...{ language: "en", acquires: false },
    path: [
      way("start", "next"),
      ...asked,
      ...(visit < first ? [way(`${card}/size`, visit % 2 === 0 ? "few" : "many")] : []),
      ...(visit < second ? [way(`${card}/when`, "now"), way(`${card}/back`, "next")] : []),
    ],
  }));
}

function fill(home: string): void {
  const store = openStore(storeFile(home), { now: Date.now() });
  for (const document of documents) insertDialogue(document, { store, now: Date.now });
  closeStore(store);
  const events = openEvents(eventsFile(home), { now: Date.now() });
  const recorder = createRecorder(readStore(events));
  events.db.transaction(() => {
    for (const event of visits("welcome", "ask", [60, 40, 30])) recorder.take(event);
    for (const event of visits("pricing", "qualify/first", [20, 10, 5])) recorder.take(event);
    recorder.write();
  })();
  events.db.close();
}

test("where visitors stop in a flow is shown on its own canvas, of all who call it or of one", async () => {
  const home = mkdtempSync(path.join(os.tmpdir(), "parley-flow-visits-"));
  fill(home);
  const { window, close } = await startApp({ home });
  try {
    await open(window, "sizes");
    await window.getByRole("button", { name: "Show where visitors stop" }).click();
    const canvas = window.locator("[data-canvas]");
    const bar = window.getByRole("region", { name: "Where visitors stop" });
    await expect(bar.getByText("80 visits came to this flow.")).toBeVisible();
    await expect(canvas.getByRole("img", { name: "25 of 80 visits went this way (31.3%)" })).toHaveCount(2);
    await expect(canvas.getByRole("img", { name: /^30 of the 80 visits that came here/ })).toHaveText(
      "30 · 37.5%",
    );
    await expectAccessible(window);

    await test.step("of one caller alone, chosen by keyboard", async () => {
      const callers = bar.getByRole("combobox", { name: "Coming from" });
      await callers.focus();
      await window.keyboard.press("Enter");
      await expect(window.getByRole("option")).toHaveText([
        "Everywhere (2 places)",
        "Pricing, through Qualify (20)",
        "Welcome (60)",
      ]);
      await window.getByRole("option", { name: "Pricing, through Qualify" }).press("Enter");
      await expect(bar.getByText("20 visits came to this flow.")).toBeVisible();
      await expect(canvas.getByRole("img", { name: "5 of 20 visits went this way (25%)" })).toHaveCount(3);
    });

    await test.step("the flow around it has one caller; one that nobody calls has no visits", async () => {
      await open(window, "around");
      await window.getByRole("button", { name: "Show where visitors stop" }).click();
      await expect(bar.getByText("Coming from Pricing.")).toBeVisible();
      await expect(canvas.getByRole("img", { name: /^15 of the 20 visits that came here/ })).toBeVisible();
      await open(window, "unused");
      await window.getByRole("button", { name: "Show where visitors stop" }).click();
      await expect(bar.getByText("No dialogue comes to this flow yet")).toBeVisible();
    });
  } finally {
    await close();
    rmSync(home, { recursive: true, force: true });
  }
});

async function open(window: Page, id: string): Promise<void> {
  await window.evaluate((document) => {
    location.hash = `/dialogue/${document}`;
  }, id);
  await expect(window.getByRole("textbox", { name: "Dialogue name" })).toHaveValue(nameOf(id));
}

function nameOf(id: string): string {
  return documents.find((document) => document.id === id)?.name ?? "";
}
