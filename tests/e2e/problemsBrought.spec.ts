import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { startApp } from "#tests/support/startApp.ts";

const en = (text: string) => ({ en: text });
const simple = dialogueOf({ hello: ["message", { text: en("Hello") }], bye: ["end", { text: en("Bye") }] }, [
  "start.next > hello",
  "hello.next > bye",
]);

const ask = ["question", { text: en("Size?"), answers: [{ id: "s", label: en("Small") }] }] as const;
const callOf = (flow: string) => ["flow", { flow }] as const;
const flowOf = (
  id: string,
  cards: Parameters<typeof dialogueOf>[0],
  connections: readonly string[],
  name = `Flow ${id}`,
) => dialogueOf(cards, connections, { id, name, type: "flow" });

/** Each calls the next one, on more levels than a conversation may have. */
const tower = Array.from({ length: 52 }, (_, level) =>
  flowOf(`tower${level}`, { one: callOf(`tower${level + 1}`), end: ["end", {}] }, [
    "start.next > one",
    "one.next > end",
  ]),
);

test("what files bring along and flows do to their callers is told too", async () => {
  test.slow();
  const { app, window, home, close } = await startApp();
  const list = window.getByRole("region", { name: "Problems" });
  const entry = (words: RegExp) => list.getByRole("listitem").filter({ hasText: words });
  const card = (id: string) => window.locator(`.react-flow__node[data-id="${id}"]`);
  const undo = window.getByRole("button", { name: /^Undo: / });
  const show = async (dialogue: Dialogue) => {
    const id = await importDialogue(window, dialogue);
    await open(id);
    return id;
  };
  const open = async (id: string) => {
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, id);
    await window.locator(".react-flow__node").first().waitFor();
    await window.getByRole("button", { name: "Fit to window" }).click();
    if (!(await list.isVisible())) await window.getByRole("button", { name: /problems?$/ }).click();
  };

  await test.step("weak-contrast: colours that are hard to read lead to the look of the dialogue", async () => {
    await show({ ...simple, themeOverrides: { dark: { text: "#222222", background: "#111111" } } });
    await entry(/^Text in #222222/)
      .getByRole("button")
      .first()
      .click();
    await expect(window.getByRole("region", { name: "Look of this dialogue" })).toBeVisible();
  });

  await test.step("duplicate-id and dangling-edge: mended as a file comes in, and said", async () => {
    const damaged = {
      ...simple,
      name: "Damaged",
      nodes: [...simple.nodes, { ...simple.nodes[1], position: { x: 0, y: 400 } }],
      edges: [...simple.edges, { ...simple.edges[1], id: "e99", to: { node: "nowhere" } }],
    };
    const file = path.join(home, "damaged.dialogue.json");
    writeFileSync(file, JSON.stringify(damaged));
    await answerDialogs(app, { open: [file] });
    await window.keyboard.press("Control+o");
    const report = window.getByRole("dialog").filter({ hasText: "Damaged" });
    await expect(report).toContainText("Two cards had the id “hello”");
    await expect(report).toContainText("e99");
    await report.getByRole("button", { name: "Done" }).click();
  });

  await test.step("no-start", async () => {
    const [start, ...others] = simple.nodes;
    await show({ ...simple, nodes: others, edges: simple.edges.slice(1) });
    await entry(/^There is no start/)
      .getByRole("button", { name: /^Add a start/ })
      .click();
    await expect(entry(/^There is no start/)).toHaveCount(0);
    await expect(window.locator(".react-flow__node").filter({ hasText: "Start" })).toHaveCount(1);
    if (!start) return;
    await show({ ...simple, nodes: [...simple.nodes, { ...start, id: "again" }] });
    await entry(/^There are 2 starts/)
      .getByRole("button")
      .first()
      .click();
    await expect(card("again")).toHaveClass(/selected/);
    await window.keyboard.press("Delete");
    await expect(entry(/starts/)).toHaveCount(0);
  });

  await test.step("bad-condition", async () => {
    const when = (test: object) => ({ attribute: "lead.age", ...test });
    const cases = [
      { id: "c1", label: "Grown", when: when({ between: [60, 18] }) },
      { id: "c2", label: "Soon", when: { attribute: "lead.since", before: "someday" } },
    ];
    await show(
      dialogueOf({ split: ["branch", { cases }], bye: ["end", { text: en("Bye") }] }, [
        "start.next > split",
        "split.c1 > bye",
        "split.c2 > bye",
        "split.else > bye",
      ]),
    );
    await expect(entry(/^A condition on “lead.since” can never hold/)).toBeVisible();
    await entry(/^A condition on “lead.age” can never hold/)
      .getByRole("button", { name: /^Swap the two values/ })
      .click();
    await expect(entry(/lead.age/)).toHaveCount(0);
    await undo.click();
    await expect(entry(/lead.age/)).toBeVisible();
  });

  await test.step("flow-cycle and flows-too-large", async () => {
    await importDialogue(
      window,
      flowOf("there", { back: callOf("back"), end: ["end", {}] }, ["start.next > back", "back.next > end"]),
    );
    await show(
      flowOf("back", { there: callOf("there"), end: ["end", {}] }, [
        "start.next > there",
        "there.next > end",
      ]),
    );
    await expect(entry(/leads back to itself, so the conversation would never end/)).toBeVisible();
    for (const flow of tower) await importDialogue(window, flow);
    await show(
      dialogueOf({ call: callOf("tower0"), bye: ["end", {}] }, ["start.next > call", "call.next > bye"]),
    );
    await expect(
      entry(/^With the flow “Flow tower0” a conversation would have more than 50,000 cards/),
    ).toBeVisible();
  });

  await test.step("flow-without-end and caller-unanswered name those who call", async () => {
    const flow = await importDialogue(
      window,
      flowOf("sizes", { size: ask, back: ["end", {}] }, ["start.next > size", "size.s > back"]),
    );
    await show(
      dialogueOf(
        { call: callOf("sizes"), bye: ["end", { text: en('Size {{answers.call/size:"?"}}') }] },
        ["start.next > call", "call.next > bye"],
        { id: "shop", name: "The shop" },
      ),
    );
    await open(flow);
    await expect(list).toContainText("No problems");
    await card("size").click();
    await window.keyboard.press("Delete");
    await expect(entry(/^“The shop” reads answers.size of this flow/)).toBeVisible();
    await undo.click();
    await expect(list).toContainText("No problems");
    await card("back").click();
    await window.keyboard.press("Delete");
    await expect(entry(/never returns to what calls it: The shop/)).toBeVisible();
    await undo.click();
    await expect(list).toContainText("No problems");
  });
  await close();
});
