import { expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { themeSchema } from "#shared/site/theme.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { saveSetup } from "../scheduling/saveSetup.ts";
import { saveTheme } from "../themes/saveTheme.ts";
import { prepareSite } from "./prepareSite.ts";

const fresh = freshStore();

test("what goes out is what was stored at one moment, whatever is saved while it is read", async () => {
  const context = publishContext(fresh);
  insertDialogue({ ...newDialogue({ id: "f", name: "Flow", language: "en" }), type: "flow" }, fresh);
  addLive(fresh, "a");
  const caller = loadDialogue("a", context);
  const blank = newNode("flow", "call", { x: 0, y: 0 }, "en");
  const call = { ...blank, data: { ...blank.data, flow: "f" } };
  const nodes = [...caller.dialogue.nodes, call];
  saveDialogue({ dialogue: { ...caller.dialogue, nodes }, revision: caller.revision }, context);
  const flow = loadDialogue("f", context);
  const preparing = prepareSite(context);
  saveDialogue({ dialogue: { ...flow.dialogue, name: "Changed" }, revision: flow.revision }, context);
  const { flows, states } = await preparing;
  expect(flows).toEqual([flow.dialogue]);
  const stored = states.find(({ dialogue }) => dialogue === "f");
  expect(stored).toMatchObject({ document: JSON.stringify(flow.dialogue), revision: flow.revision });
});

test("a theme that would show a secret to visitors does not go out, and its styles are looked at", async () => {
  const context = publishContext(fresh);
  addLive(fresh, "a");
  const { dialogue, revision } = loadDialogue("a", context);
  saveDialogue({ dialogue: { ...dialogue, theme: "dusk" }, revision }, context);
  const theme = themeSchema.parse({ id: "dusk", name: "Dusk", css: ".a{position:fixed}" });
  saveTheme({ theme, revision: 0 }, context);
  expect((await prepareSite(context)).warnings).toContainEqual(
    expect.objectContaining({ code: "unsafe-styles", dialogue: "a" }),
  );
  saveTheme({ theme: { ...theme, apiKey: "x" }, revision: 1 }, context);
  await expect(prepareSite(context)).rejects.toMatchObject({ code: "secret", detail: "apiKey" });
});

test("where an agent's own page for booking has changed, what goes out is something else", async () => {
  const context = publishContext(fresh);
  addLive(fresh, "a");
  const { dialogue, revision } = loadDialogue("a", context);
  const card = newNode("meeting", "m", { x: 0, y: 0 }, "en");
  const nodes = [...dialogue.nodes, { ...card, data: { ...card.data, whom: "agent:ana" } }];
  saveDialogue({ dialogue: { ...dialogue, nodes }, revision }, context);
  const made = async (schedulingLink: string) => {
    const agents = [{ ...newAgent("ana", "UTC"), name: "Ana", schedulingLink }];
    saveSetup({ agents, teams: [], holidays: [] }, context);
    const site = await prepareSite(context);
    const content = (await site.build()).find(({ name }) => name.startsWith("d/"));
    return { name: content?.name, text: new TextDecoder().decode(content?.bytes), states: site.states };
  };
  const before = await made("https://book.example/ana");
  const after = await made("https://book.example/new");
  expect(before.text).toContain("https://book.example/ana");
  expect(after.text).toContain("https://book.example/new");
  expect(after.name).not.toBe(before.name);
  expect(after.states[0]?.document).not.toContain("book.example");
});
