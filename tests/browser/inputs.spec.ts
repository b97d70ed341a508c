import { expect } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const everywhere = {
  targeting: { pages: { include: ["*"] } },
  status: "live",
  languages: ["en", "pt-BR", "ar"],
};
const page = (language: string) =>
  `<!doctype html><html lang="${language}"><head><title>A page</title><script async src="/parley/parley.js"></script></head><body></body></html>`;

function asking(input: string, rest: object = {}) {
  const text = { en: `Your ${input}? [Terms](https://example.com/terms)` };
  const attribute = `lead.${input}`;
  return dialogueOf(
    {
      c: ["capture", { text, input, attribute, ...rest }],
      end: ["end", { text: { en: `Kept: {{lead.${input}:"nothing"}}` } }],
    },
    ["start.next > c", "c.next > end"],
    everywhere,
  );
}

test("an e-mail with a slip: one tap takes what was meant", async ({ page: tab, serve }) => {
  const site = await serve({ dialogues: [asking("email")] });
  await tab.goto(site.url);
  const chat = chatOn(tab);
  await chat.launcher.click();
  await chat.field.fill("ada@gmial.com");
  const meant = chat.answer("Did you mean ada@gmail.com?");
  await expect(meant).toBeVisible();
  await expectAccessible(tab);
  await meant.click();
  await expect(chat.log).toContainText("Kept: ada@gmail.com");
});

test("a suggestion never keeps an e-mail from being sent as it is, and goes when it is put right", async ({
  page: tab,
  serve,
}) => {
  const { url } = await serve({ dialogues: [asking("email")], pages: { "/": page("pt-BR") } });
  await tab.goto(url);
  const chat = chatOn(tab);
  await chat.launcher.click();
  await chat.field.fill("ada@hotmial.com");
  await expect(chat.answer("Você quis dizer ada@hotmail.com?")).toBeVisible();
  await chat.field.fill("ada@hotmail.com");
  await expect(chat.answer("Você quis dizer ada@hotmail.com?")).toBeHidden();
  await chat.field.fill("ada@hotmial.com");
  await expect(chat.answer("Você quis dizer ada@hotmail.com?")).toBeVisible();
  await tab.keyboard.press("Enter");
  await expect(chat.log).toContainText("Kept: ada@hotmial.com");
});

test("a phone number takes the country chosen, or the one that it names", async ({ page: tab, serve }) => {
  const { url } = await serve({ dialogues: [asking("phone")] });
  await tab.goto(url);
  const chat = chatOn(tab);
  await chat.launcher.click();
  const country = chat.panel.getByRole("combobox", { name: "Country of the number" });
  await expect(country).toHaveValue("US");
  await expect(chat.field).toBeFocused();
  await tab.keyboard.press("Shift+Tab");
  await expect(country).toBeFocused();
  await country.selectOption({ label: "Brazil (+55)" });
  await chat.field.fill("5555");
  await tab.keyboard.press("Enter");
  await expect(chat.refusal).toHaveText(/does not look like a phone number/);
  await expect(country).toHaveValue("BR");
  await expectAccessible(tab);
  await chat.field.fill("(11) 95555-0100");
  await tab.keyboard.press("Enter");
  await expect(chat.log).toContainText("Kept: +5511955550100");
  await chat.answer("Back one step").click();
  await chat.field.fill("+49 30 123456");
  await tab.keyboard.press("Enter");
  await expect(chat.log).toContainText("Kept: +4930123456");
});

test("the card says with which country a phone number begins", async ({ page: tab, serve }) => {
  const { url } = await serve({
    dialogues: [asking("phone", { country: "PT" })],
    pages: { "/": page("pt-BR") },
  });
  await tab.goto(url);
  const chat = chatOn(tab);
  await chat.launcher.click();
  await expect(chat.panel.getByRole("combobox", { name: "País do número" })).toHaveValue("PT");
  await chat.field.fill("912 345 678");
  await tab.keyboard.press("Enter");
  await expect(chat.log).toContainText("Kept: +351912345678");
});

test("a consent is given by an act, under a text with links, and kept with its instant and wording", async ({
  page: tab,
  serve,
  receive,
}) => {
  const hook = await receive();
  const { url } = await serve({
    dialogues: [asking("consent")],
    settings: { sinks: { webhooks: [{ url: hook.url }] } },
  });
  await tab.goto(url);
  const chat = chatOn(tab);
  await chat.launcher.click();
  await expect(chat.log.getByRole("link", { name: "Terms" })).toHaveAttribute(
    "href",
    "https://example.com/terms",
  );
  const box = chat.panel.getByRole("checkbox", { name: "I agree" });
  await expect(box).not.toBeChecked();
  await chat.answer("Send").click();
  await expect(chat.refusal).toHaveText(/need your consent/);
  await box.check();
  await chat.answer("Send").click();
  await expect.poll(() => hook.taken("captured")).toHaveLength(1);
  expect(hook.taken("captured")).toMatchObject([
    {
      attribute: "lead.consent",
      value: true,
      consent: {
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        version: expect.stringMatching(/^[0-9a-f]{16}$/),
        text: "Your consent? [Terms](https://example.com/terms)",
      },
    },
  ]);
});

for (const [input, typed, said, kept] of [
  ["date", "2026-12-31", "31 de dezembro de 2026", "2026-12-31"],
  ["time", "14:30", "14:30", "14:30"],
] as const)
  test(`a ${input} is said as the language says it, and stored as ${kept}`, async ({ page: tab, serve }) => {
    const { url } = await serve({ dialogues: [asking(input)], pages: { "/": page("pt-BR") } });
    await tab.goto(url);
    const chat = chatOn(tab);
    await chat.launcher.click();
    const field = tab.locator(`parley-chat input[type=${input}]`);
    await expectAccessible(tab);
    await field.fill(typed);
    await chat.answer("Enviar").click();
    await expect(chat.log.locator(".visitor").first()).toContainText(said);
    await expect(chat.log).toContainText(`Kept: ${kept}`);
  });

for (const { colorScheme, language, viewport } of [
  { colorScheme: "light", language: "en", viewport: { width: 1280, height: 800 } },
  { colorScheme: "dark", language: "ar", viewport: { width: 320, height: 600 } },
] as const)
  test(`axe finds nothing in any input: ${colorScheme}, ${language}, ${viewport.width} pixels wide`, async ({
    page: tab,
    serve,
  }) => {
    await tab.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await tab.setViewportSize(viewport);
    const options = [{ id: "a", label: { en: "One" } }];
    for (const input of ["email", "phone", "date", "consent", "picklist", "number"]) {
      const { url } = await serve({
        dialogues: [asking(input, { options, required: false })],
        pages: { "/": page(language) },
      });
      await tab.goto(url);
      const chat = chatOn(tab);
      await chat.launcher.click();
      await expect(chat.answer("Skip")).toBeVisible();
      await expectAccessible(tab);
      expect(await chat.panel.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
      await tab.screenshot({ path: `artifacts/widget/input-${input}-${colorScheme}.png` });
    }
  });
