import { expect, type Locator, type Page, test } from "@playwright/test";
import type { ProblemCode } from "#shared/validation/problem.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { startApp } from "#tests/support/startApp.ts";

const en = (text: string) => ({ en: text });
const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const card = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);

const healthy = dialogueOf(
  {
    start: ["start", {}],
    intro: ["message", { text: en("Welcome") }],
    hello: ["message", { text: en("Hello") }],
    ask: [
      "question",
      {
        text: en("Questions?"),
        answers: [
          { id: "yes", label: en("Yes") },
          { id: "no", label: en("No") },
        ],
      },
    ],
    mail: ["capture", { text: en("Your e-mail?"), input: "email", attribute: "lead.email" }],
    called: ["goal", { name: "called" }],
    bye: ["end", { text: en("Bye") }],
    page: ["link", { label: en("Brochure"), url: "https://example.com/b" }],
    seen: ["goal", { name: "seen" }],
    gone: ["end", { text: en("Done") }],
  },
  [
    "start.next > intro",
    "intro.next > hello",
    "hello.next > ask",
    "ask.yes > mail",
    "mail.next > called",
    "called.next > bye",
    "ask.no > page",
    "page.next > seen",
    "seen.next > gone",
  ],
);

type Fault = {
  readonly code: ProblemCode;
  /** The card that is made wrong; none: the dialogue's own form. */
  readonly at?: string;
  /** The card that the problem is told of, where it is another one. */
  readonly told?: string;
  readonly make: (form: Locator, page: Page) => Promise<void>;
  readonly words: RegExp;
  readonly fix?: string;
  /** The view that the entry opens, where it is about no card. */
  readonly opens?: string;
  /** Where the fix shows. */
  readonly after?: (form: Locator, page: Page) => Promise<void>;
};

const write = (label: string, words: string) => async (form: Locator, page: Page) => {
  await form.getByLabel(label, { exact: true }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type(words);
};
/** What is chosen from a list counts once the field is left. */
const choose = (label: string, words: string) => async (form: Locator, page: Page) => {
  await write(label, words)(form, page);
  await page.keyboard.press("Tab");
};
const reads = (label: string, words: string | RegExp) => (form: Locator) =>
  expect(form.getByLabel(label, { exact: true })).toHaveValue(words);
const leadTo = (words: RegExp) => async (form: Locator, page: Page) => {
  await form.getByRole("combobox", { name: "Next leads to" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: words }).press("Enter");
};

const faults: readonly Fault[] = [
  { code: "missing-text", at: "hello", make: write("Text", ""), words: /^The text in English is empty/ },
  {
    code: "token-without-default",
    at: "hello",
    make: write("Text", "Hi {{lead.firstName}}!"),
    words: /may be unknown/,
    fix: "Show “there” instead",
    after: reads("Text", 'Hi {{lead.firstName:"there"}}!'),
  },
  {
    code: "bad-token",
    at: "hello",
    make: write("Text", "Hi {{lead.firstName:“you”}}!"),
    words: /begins no token/,
    fix: "Mend the token",
    after: reads("Text", 'Hi {{lead.firstName:"you"}}!'),
  },
  {
    code: "unknown-attribute",
    at: "hello",
    make: write("Text", 'You are {{leed.age:"old"}}'),
    words: /^Nothing fills “leed.age”/,
    fix: "Change to lead.age",
    after: reads("Text", 'You are {{lead.age:"old"}}'),
  },
  {
    code: "missing-answers",
    at: "ask",
    make: async (form) => {
      for (const _ of ["Yes", "No"]) await form.getByRole("button", { name: "Remove" }).first().click();
    },
    words: /^It has no answers/,
    fix: "Add Yes and No",
    after: (form) => expect(form.getByLabel("Answer 2", { exact: true })).toHaveValue("No"),
  },
  {
    code: "missing-attribute",
    at: "mail",
    make: choose("Store in", ""),
    words: /stored nowhere/,
    fix: "Store it in lead.email",
    after: reads("Store in", "lead.email"),
  },
  {
    code: "read-only-attribute",
    at: "mail",
    make: choose("Store in", "visit.query.mail"),
    words: /cannot be written/,
    fix: "Change to lead.mail",
    after: reads("Store in", "lead.mail"),
  },
  { code: "missing-name", at: "called", make: write("Name of the goal", ""), words: /^The goal has no name/ },
  {
    code: "duplicate-goal",
    at: "called",
    told: "seen",
    make: write("Name of the goal", "seen"),
    words: /^Another goal is called “seen”/,
    fix: "Call it “seen 2”",
    after: reads("Name of the goal", "seen 2"),
  },
  {
    code: "bad-url",
    at: "page",
    make: write("Address", "www.example.com/b"),
    words: /^Visitors cannot be sent to “www/,
    fix: "Make it https://www.example.com/b",
    after: reads("Address", "https://www.example.com/b"),
  },
  {
    code: "loop-without-wait",
    at: "hello",
    told: "intro",
    make: leadTo(/Welcome/),
    words: /^It goes round in circles without asking/,
  },
  {
    code: "endless-delays",
    at: "hello",
    told: "intro",
    make: async (form, page) => {
      await form.getByLabel("Pause before it (seconds)").fill("2");
      await leadTo(/Welcome/)(form, page);
    },
    words: /^It goes round in circles with pauses, but never asks anything/,
  },
  {
    code: "unreachable",
    at: "seen",
    told: "gone",
    make: leadTo(/Bye/),
    words: /^No conversation ever gets here/,
    fix: "Delete the card",
    after: (_, page) => expect(card(page, "gone")).toHaveCount(0),
  },
  {
    code: "dead-end",
    at: "seen",
    make: async (_, page) => {
      await card(page, "gone").click();
      await page.keyboard.press("Delete");
    },
    words: /leads nowhere/,
    fix: "Lead to an end card",
    after: (_, page) => expect(page.locator(".react-flow__edge")).toHaveCount(9),
  },
  {
    code: "unknown-flow",
    make: (_, page) =>
      page
        .getByRole("complementary", { name: "Cards" })
        .getByRole("button", { name: "Flow", exact: true })
        .press("Enter"),
    words: /^No flow is chosen/,
  },
  {
    code: "missing-translation",
    told: "hello",
    make: async (form, page) => {
      await form.getByLabel("Language code").fill("de");
      await page.keyboard.press("Enter");
    },
    words: /^The text is not translated to German yet.*Hello/,
    fix: "Copy it from English",
    after: reads("Text", "Hello"),
  },
  {
    code: "bad-pattern",
    make: write("Show on", "acme .com"),
    words: /^“acme .com” is not a page/,
    fix: "Make it acme.com",
    opens: "Targeting",
    after: reads("Show on", "acme.com"),
  },
  {
    code: "never-shown",
    make: write("But not on", "*"),
    words: /^Visitors never see this dialogue. All its pages/,
    fix: "Remove *",
    opens: "Targeting",
    after: reads("But not on", ""),
  },
  {
    code: "capture-without-consent",
    told: "mail",
    make: (form) => form.getByRole("switch", { name: "Consent first" }).click(),
    words: /no consent was given/,
    fix: "Ask for consent first",
    after: (_, page) => expect(page.locator(".react-flow__node")).toHaveCount(11),
  },
];

test("each problem is told as it is made, on its card and in the list, which leads there and solves it", async () => {
  test.slow();
  const { window, close } = await startApp();
  const id = await importDialogue(window, healthy);
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await window.locator(".react-flow__node").first().waitFor();
  await window.getByRole("button", { name: "Close the simulator" }).click();
  await window.getByRole("button", { name: "No problems" }).click();
  const list = window.getByRole("region", { name: "Problems" });
  const undo = window.getByRole("button", { name: /^Undo/ });
  const form = inspector(window);
  for (const { code, at, told = at, make, words, fix, opens, after } of faults)
    await test.step(code, async () => {
      await window.locator(".react-flow__pane").click({ position: { x: 8, y: 8 } });
      await window.getByRole("button", { name: "Fit to window" }).click();
      if (at) await card(window, at).click();
      await make(form, window);
      const entry = list.getByRole("listitem").filter({ hasText: words }).first();
      await expect(entry).toBeVisible();
      if (told) await expect(card(window, told).getByRole("button", { name: /Error|Warning/ })).toBeVisible();
      await window.locator(".react-flow__pane").click({ position: { x: 8, y: 8 } });
      await entry.getByRole("button").first().click();
      if (told) await expect(card(window, told)).toHaveClass(/selected/);
      if (opens) {
        const view = window.getByRole("region", { name: opens });
        await expect(view.locator(":focus")).toBeVisible();
        await view.getByRole("button", { name: "Back to the canvas" }).click();
      }
      if (fix) {
        await entry.getByRole("button", { name: fix }).first().click();
        await expect(list.getByRole("listitem").filter({ hasText: words })).toHaveCount(0);
        await after?.(form, window);
        await undo.click();
        await expect(entry).toBeVisible();
      }
      while (await undo.isEnabled()) await undo.click();
      await expect(list).toContainText("No problems");
    });
  await close();
});
