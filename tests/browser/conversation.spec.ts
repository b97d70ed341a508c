import { expect } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const everywhere = { targeting: { pages: { include: ["*"] } }, status: "live" };

test("by mouse: from the poke to a captured e-mail and the goodbye", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await page.getByRole("button", { name: /Do you have questions/ }).click();
  await chat.answer("Yes").click();
  await chat.field.fill("ana@example.com");
  await chat.answer("Send").click();
  await expect(chat.log).toContainText("We will write to ana@example.com");
  await expect(chat.answer("Start again").last()).toBeFocused();
});

test("by keyboard alone, the focus following the questions and returning to the button", async ({
  page,
  serve,
}) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await expect(chat.launcher).toBeVisible();
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press("Tab");
    if (await chat.launcher.evaluate((button) => button.matches(":focus"))) break;
  }
  await page.keyboard.press("Enter");
  await expect(chat.answer("Yes")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(chat.log).toContainText("Would you like to join our mailing list?");
  await expect(chat.answer("Yes")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chat.field).toBeFocused();
  await page.keyboard.type("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText("You are on the list");
  await page.keyboard.press("Escape");
  await expect(chat.panel).toBeHidden();
  await expect(chat.launcher).toBeFocused();
});

test("a wrong e-mail is refused beside the field, which keeps what was typed", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await chat.field.fill("nonsense");
  await page.keyboard.press("Enter");
  await expect(chat.refusal).toHaveText(/does not look like an e-mail/);
  await expect(chat.field).toHaveValue("nonsense");
  await expect(chat.field).toBeFocused();
  await expect(chat.field).toHaveAttribute("aria-invalid", "true");
  await expect(chat.field).toHaveAccessibleDescription(/does not look like an e-mail/);
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.refusal).toBeHidden();
});

test("back takes the last answer back, start again begins anew", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.answer("Back one step")).toBeDisabled();
  await chat.answer("No").click();
  await chat.answer("Yes").click();
  await expect(chat.rows).toHaveCount(5);
  await chat.answer("Back one step").click();
  await expect(chat.rows).toHaveCount(3);
  await chat.answer("Back one step").click();
  await expect(chat.rows).toHaveCount(1);
  await chat.answer("Yes").click();
  await chat.answer("Start again").click();
  await expect(chat.rows).toHaveCount(1);
  await expect(chat.answer("No")).toBeVisible();
});

test("every kind of input can be answered", async ({ page, serve }) => {
  const ask = (input: string, rest = {}) =>
    ["capture", { text: { en: `Your ${input}?` }, input, attribute: `lead.${input}`, ...rest }] as const;
  const options = Array.from({ length: 8 }, (_, index) => ({
    id: `o${index}`,
    label: { en: `Option ${index}` },
  }));
  const dialogue = dialogueOf(
    {
      longText: ask("longText"),
      number: ask("number", { required: false }),
      date: ask("date"),
      picklist: ask("picklist", { options }),
      checkbox: ask("checkbox"),
      consent: ask("consent"),
      several: ["question", { text: { en: "Which?" }, multiple: true, answers: options.slice(0, 3) }],
      end: ["end", { text: { en: "Bye {{lead.longText}}" } }],
    },
    [
      "start.next > longText",
      "longText.next > number",
      "number.declined > date",
      "date.next > picklist",
      "picklist.next > checkbox",
      "checkbox.next > consent",
      "consent.next > several",
      "several.next > end",
    ],
    everywhere,
  );
  const { url } = await serve({ dialogues: [dialogue] });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.field.press("a");
  await chat.field.press("Shift+Enter");
  await chat.field.press("b");
  await chat.field.press("Enter");
  await chat.answer("Skip").click();
  await page.locator("parley-chat input[type=date]").fill("2026-12-31");
  await chat.answer("Send").click();
  await chat.panel.getByRole("combobox").selectOption({ label: "Option 7" });
  await chat.answer("Send").click();
  await chat.answer("Yes").click();
  await chat.answer("Send").click();
  await expect(chat.refusal).toHaveText(/consent/);
  await chat.panel.getByRole("checkbox", { name: "I agree" }).check();
  await chat.answer("Send").click();
  await chat.panel.getByRole("checkbox", { name: "Option 2" }).check();
  await chat.panel.getByRole("checkbox", { name: "Option 0" }).check();
  await chat.answer("Send").click();
  await expect(chat.log).toContainText("Option 0, Option 2");
  await expect(chat.log).toContainText("Bye a b");
});

test("a delayed message comes after the sign of typing", async ({ page, serve }) => {
  const dialogue = dialogueOf(
    { one: ["message", { text: { en: "One" } }], two: ["message", { text: { en: "Two" }, delay: 1 }] },
    ["start.next > one", "one.next > two"],
    everywhere,
  );
  const { url } = await serve({ dialogues: [dialogue] });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.log.getByRole("img", { name: "Typing" })).toBeVisible();
  await expect(chat.log).toContainText("Two");
  await expect(chat.log.getByRole("img", { name: "Typing" })).toBeHidden();
});

test("the visitor scrolls freely, and a button leads back to the latest message", async ({ page, serve }) => {
  const cards = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `m${index}`,
      ["message", { text: { en: `Message ${index}` } }] as const,
    ]),
  );
  const edges = Array.from({ length: 29 }, (_, index) => `m${index}.next > m${index + 1}`);
  const { url } = await serve({ dialogues: [dialogueOf(cards, ["start.next > m0", ...edges], everywhere)] });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.rows.last()).toBeInViewport();
  await chat.log.evaluate((log) => log.scrollTo(0, 0));
  const latest = chat.answer("Go to the latest message");
  await expect(latest).toBeVisible();
  await latest.click();
  await expect(chat.rows.last()).toBeInViewport();
  await expect(latest).toBeHidden();
});
