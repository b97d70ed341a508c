import { expect, type Page } from "@playwright/test";
import type { Attributes, Value } from "#shared/dialogue/value.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const options = ["Small", "Medium", "Large"].map((label) => ({
  id: label.toLowerCase(),
  label: { en: label },
  value: label.slice(0, 1),
}));

/** Each input, what is known of it, what the visitor then sees in it, and what it is sent on as. */
const cases: readonly (readonly [input: string, known: Value, shown: string, kept: string])[] = [
  ["text", "Analytical Engines", "Analytical Engines", "Analytical Engines"],
  ["email", "ada@Example.com", "ada@Example.com", "ada@example.com"],
  ["phone", "+5511955550100", "+5511955550100", "+5511955550100"],
  // In the site's zone, Sao Paulo, it is still the day before.
  ["date", "2026-12-31T01:30:00Z", "2026-12-30", "2026-12-30"],
  ["picklist", "m", "medium", "M"],
  ["checkbox", true, "yes", "true"],
];

/** A dialogue that asks for one thing, once in each way. */
function asking(input: string, ...ways: readonly string[]) {
  const cards = ways.map((ifKnown) => {
    const text = { en: `Your ${input} (${ifKnown})?` };
    return [ifKnown, ["capture", { text, input, attribute: `lead.${input}`, ifKnown, options }]] as const;
  });
  const order = [...ways, "end"];
  return dialogueOf(
    {
      q: ["question", { text: { en: "Ready?" }, answers: [{ id: "y", label: { en: "Yes!" } }] }],
      ...Object.fromEntries(cards),
      end: ["end", { text: { en: `Kept: {{lead.${input}:"nothing"}}.` }, restart: true }],
    },
    ["start.next > q", `q.y > ${order[0]}`, ...ways.map((way, index) => `${way}.next > ${order[index + 1]}`)],
    { targeting: { pages: { include: ["*"] }, frequency: { mode: "always" } }, status: "live" },
  );
}

/** Opens the chat as a visitor of whom the page has told. */
async function begin(tab: Page, url: string, known: Attributes) {
  await tab.goto(url);
  await tab.waitForFunction("window.parley");
  await tab.evaluate(`window.parley.identify(${JSON.stringify(known)})`);
  const chat = chatOn(tab);
  await chat.launcher.click();
  await chat.answer("Yes!").click();
  return chat;
}

test("what is known stands in its field to be confirmed, after a reload, a step back and a new start too", async ({
  page: tab,
  serve,
}) => {
  test.slow();
  for (const [input, known, shown, kept] of cases)
    await test.step(`${input}, ${known}`, async () => {
      const settings = { timeZone: "America/Sao_Paulo" };
      const { url } = await serve({ dialogues: [asking(input, "confirm")], settings });
      const chat = await begin(tab, url, { [`lead.${input}`]: known });
      const field = tab.locator("parley-chat footer").locator("input, select").last();
      await expect(field).toHaveValue(shown);
      await expect(field).toBeFocused();
      if (/picklist|checkbox/.test(input)) await expectAccessible(tab);
      await tab.reload();
      await expect(field).toHaveValue(shown);
      await chat.answer("Send").click();
      await expect(chat.log).toContainText(`Kept: ${kept}.`);
      await chat.answer("Back one step").click();
      await expect(field).toHaveValue(shown);
      await chat.answer("Send").click();
      await chat.answer("Start again").last().click();
      await chat.answer("Yes!").click();
      await expect(field).toHaveValue(shown);
    });
});

test("what is known is asked all the same, or its card is skipped, as the card says", async ({
  page: tab,
  serve,
}) => {
  test.slow();
  for (const [input, known] of cases)
    await test.step(`${input}, ${known}`, async () => {
      const { url } = await serve({ dialogues: [asking(input, "skip", "ask")] });
      const chat = await begin(tab, url, { [`lead.${input}`]: known });
      const isAskedOnce = async () => {
        await expect(chat.log).toContainText(`Your ${input} (ask)?`);
        await expect(chat.log).not.toContainText("(skip)");
        if (input === "picklist") await expect(chat.answer("Small")).toBeFocused();
        else if (input === "checkbox") await expect(chat.answer("Yes")).toBeFocused();
        else await expect(tab.locator("parley-chat footer input")).toHaveValue("");
      };
      await isAskedOnce();
      await chat.answer("Back one step").click();
      await chat.answer("Yes!").click();
      await isAskedOnce();
      await chat.answer("Start again").click();
      await chat.answer("Yes!").click();
      await isAskedOnce();
    });
});

test("what the visitor has said earlier is known, and forgotten where it is taken back", async ({
  page: tab,
  serve,
}) => {
  const email = (id: string, ifKnown: string) =>
    [id, ["capture", { text: { en: `${id}?` }, input: "email", attribute: "lead.email", ifKnown }]] as const;
  const cards = Object.fromEntries([
    email("first", "skip"),
    email("second", "skip"),
    email("third", "confirm"),
  ]);
  const dialogue = dialogueOf(
    { ...cards, end: ["end", {}] },
    ["start.next > first", "first.next > second", "second.next > third", "third.next > end"],
    { targeting: { pages: { include: ["*"] } }, status: "live" },
  );
  const { url } = await serve({ dialogues: [dialogue] });
  await tab.goto(url);
  const chat = chatOn(tab);
  await chat.launcher.click();
  await chat.field.fill("ana@example.com");
  await tab.keyboard.press("Enter");
  await expect(chat.log).toContainText("third?");
  await expect(chat.log).not.toContainText("second?");
  await expect(chat.field).toHaveValue("ana@example.com");
  await chat.answer("Back one step").click();
  await expect(chat.log).toContainText("first?");
  await expect(chat.log).not.toContainText("third?");
  await expect(chat.field).toHaveValue("");
});
