import { expect } from "@playwright/test";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

test("window.parley is what is promised", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  await expect(chatOn(page).launcher).toBeVisible();
  const kinds = await page.evaluate(
    "Object.fromEntries(Object.entries(parley).map(([name, value]) => [name, typeof value]))",
  );
  expect(kinds).toEqual({
    version: "string",
    on: "function",
    identify: "function",
    open: "function",
    close: "function",
    reset: "function",
    consent: "function",
    register: "function",
  });
});

test("what the page knows fills tokens and skips what is known", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await expect(chat.launcher).toBeVisible();
  await page.evaluate(
    'parley.identify({ "lead.firstName": "Ana", "lead.email": "ana@example.com", plan: "pro" })',
  );
  await chat.launcher.click();
  await expect(chat.log).toContainText("Hi Ana!");
  await chat.answer("No").click();
  await chat.answer("Yes").click();
  await expect(chat.log).toContainText("You are on the list");
});

test("open shows a dialogue whatever its targeting says, close closes it", async ({ page, serve }) => {
  const { targeting } = sampleDialogue();
  const nowhere = { ...targeting, pages: { include: [], exclude: [] } };
  const { url } = await serve({ dialogues: [sampleDialogue({ targeting: nowhere })] });
  await page.goto(url);
  await page.waitForFunction("window.parley");
  const chat = chatOn(page);
  await page.evaluate("parley.open('product-questions')");
  await expect(chat.answer("Yes")).toBeFocused();
  await page.evaluate("parley.close()");
  await expect(chat.panel).toBeHidden();
  await expect(chat.launcher).toBeVisible();
  await page.evaluate("parley.open()");
  await expect(chat.panel).toBeVisible();
  const error = page.evaluate("new Promise((told) => parley.on('error', told))");
  await page.evaluate("parley.open('nobody')");
  expect(await error).toEqual({ code: "unknown-dialogue", dialogue: "nobody" });
});

test("open on one dialogue while another is shown puts it in its place", async ({ page, serve }) => {
  const other = sampleDialogue({ id: "other", name: "Other", priority: 99 });
  const { url } = await serve({ dialogues: [sampleDialogue(), other] });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  const opened = page.evaluate("new Promise((told) => parley.on('opened', told))");
  await page.evaluate("parley.open('other')");
  expect(await opened).toEqual({ dialogue: "other" });
  await expect(chat.panel).toHaveCount(1);
});

test("events reach listeners and the window, until they unsubscribe", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await expect(chat.launcher).toBeVisible();
  await page.evaluate(`
    window.heard = [];
    for (const name of ["ready", "opened", "engaged", "answered", "captured", "goal", "completed", "closed", "stepped"]) {
      window.stop = parley.on(name, (detail) => heard.push([name, detail]));
      addEventListener("parley:" + name, ({ type, detail }) => heard.push([type, detail]));
    }
    parley.on("opened", () => { throw new Error("the page's own mistake"); });
    stop();`);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  const heard = await page.evaluate<[string, Record<string, unknown>][]>("heard");
  const told = (name: string) => heard.filter(([event]) => event === name).map(([, detail]) => detail);
  expect(told("ready")).toEqual([{}]);
  for (const name of ["opened", "engaged", "answered", "captured", "goal", "completed", "closed"]) {
    expect(told(name)).toHaveLength(1);
    expect(told(`parley:${name}`)).toEqual(told(name));
    expect(told(name)[0]).toMatchObject({ dialogue: "product-questions" });
  }
  expect(told("captured")[0]).toMatchObject({
    node: "call-email",
    attribute: "lead.email",
    value: "ana@example.com",
  });
  // The last listener, that of "stepped", was stopped; the window was told all the same.
  expect(told("stepped")).toEqual([]);
  expect(told("parley:stepped")).toHaveLength(3);
});

test("stepped tells the simulator where the conversation stands", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.answer("Yes")).toBeVisible();
  // Where the conversation opened may be told only now.
  await page.evaluate(
    "parley.on('stepped', (step) => { if (step.act.type === 'choose') window.chosen = step; })",
  );
  await chat.answer("Yes").click();
  await expect
    .poll(() => page.evaluate("window.chosen"))
    .toEqual({
      act: { type: "choose", answers: ["yes"] },
      dialogue: "product-questions",
      node: "call-email",
      status: "waiting",
      attributes: { "answers.questions": "Yes" },
      goals: [],
      score: null,
      path: [["questions", "yes"]],
    });
});

test("reset forgets the visitor", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await expect(chat.launcher).toBeVisible();
  await page.evaluate('parley.identify({ "lead.firstName": "Ana" })');
  await chat.launcher.click();
  await chat.answer("No").click();
  await page.evaluate("parley.reset()");
  await expect(chat.panel).toBeHidden();
  await chat.launcher.click();
  await expect(chat.rows).toHaveCount(1);
  await expect(chat.log).toContainText("Hi there!");
});
