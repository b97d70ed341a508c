import { expect } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { chatOn } from "./chatOn.ts";
import { counting } from "./counting.ts";
import { dialogueFor } from "./dialogueFor.ts";
import { settle } from "./settle.ts";
import { test } from "./siteTest.ts";

test("who lets it show again after some days is counted again then", async ({ page, serve }) => {
  const { targeting } = sampleDialogue();
  const frequency = { mode: "everyDays", days: 3 } as const;
  const { url } = await serve({ dialogues: [sampleDialogue({ targeting: { ...targeting, frequency } })] });
  await page.goto(url);
  const { launcher } = chatOn(page);
  const begun = Date.now();
  const after = async (days: number) => {
    await page.clock.setFixedTime(begun + days * 86_400_000 + 1000);
    await page.goto(url);
    await settle(page);
  };
  await expect(launcher).toBeVisible();
  await after(2);
  await expect(launcher).toBeHidden();
  await after(3);
  await expect(launcher).toBeVisible();
  await after(5);
  await expect(launcher).toBeHidden();
});

test("shown once to a visitor, it stays on its page whatever else happens there, and is gone on the next", async ({
  page,
  serve,
}) => {
  const { targeting } = sampleDialogue();
  const waits = (id: string, atLeast: number, mode: "oncePerVisitor" | "untilCompleted") =>
    dialogueFor(id, ["*"], {
      targeting: {
        ...targeting,
        frequency: { mode },
        events: [{ type: "scrollPercent", atLeast }],
      },
    });
  const once = waits("once", 1, "oncePerVisitor");
  const later = { ...waits("later", 90, "untilCompleted"), status: "live" as const, priority: 99 };
  const tall = `<!doctype html><title>Tall</title><p style="height:4000px">Tall</p><script async src="/parley/parley.js"></script>`;
  const { url } = await serve({ dialogues: [once, later], pages: { "/": tall } });
  const counts = await counting(page);
  await page.goto(url);
  const chat = chatOn(page);
  await settle(page);
  await page.evaluate("scrollTo(0, 400)");
  await expect(chat.launcher).toBeVisible();
  await page.evaluate("scrollTo(0, 4000)");
  await expect
    .poll(() => page.evaluate(`JSON.parse(localStorage["parley:events"]).met.later?.length`))
    .toBe(1);
  await chat.launcher.click();
  await expect(chat.log).toContainText("once ");
  await page.reload();
  await chat.launcher.click();
  await expect(chat.log).toContainText("later ");
  expect(counts.triggered).toEqual(["once", "later"]);
});

test("another part of the same page is the same page, for what shows only once too", async ({
  page,
  serve,
}) => {
  const { targeting } = sampleDialogue();
  const frequency = { mode: "oncePerVisitor" } as const;
  const { url } = await serve({ dialogues: [sampleDialogue({ targeting: { ...targeting, frequency } })] });
  await page.goto(`${url}?utm_source=mail`);
  const { launcher } = chatOn(page);
  await expect(launcher).toBeVisible();
  await page.evaluate(`history.replaceState(null, "", "/"); history.pushState(null, "", "#part")`);
  await settle(page);
  await expect(launcher).toBeVisible();
  await page.evaluate(`history.pushState(null, "", "/other")`);
  await expect(launcher).toBeHidden();
});

test("what a webhook answers after the visitor has gone elsewhere moves nothing, and brings nothing back", async ({
  page,
  serve,
}) => {
  const asked = { text: { en: "Your name?" }, input: "text", attribute: "lead.firstName" };
  const slow = dialogueOf(
    {
      ask: ["capture", asked],
      call: ["webhook", { url: "https://hook.invalid/", fields: [] }],
      bye: ["message", { text: { en: "Bye" } }],
    },
    ["start.next > ask", "ask.next > call", "call.ok > bye", "call.failed > bye"],
    { id: "slow", status: "live", targeting: { pages: { include: ["*"], exclude: [] } } },
  );
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let called = false;
  await page.route("https://hook.invalid/**", async (route) => {
    called = true;
    await answered;
    await route.fulfill({ status: 200, headers: { "access-control-allow-origin": "*" } });
  });
  const { url } = await serve({ dialogues: [slow, sampleDialogue({ priority: 90 })] });
  const counts = await counting(page);
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.field.fill("Ada");
  await page.keyboard.press("Enter");
  await expect.poll(() => called).toBe(true);
  await page.evaluate("parley.reset()");
  const settled = page.waitForResponse("https://hook.invalid/**");
  answer();
  await settled;
  await expect(chat.launcher).toBeVisible();
  await settle(page);
  expect(counts.completed).toEqual([]);
  expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("Ada");
});

test("nobody is held in a taken-down dialogue of which nothing is left", async ({ page, serve }) => {
  const site = await serve();
  const next = dialogueFor("next", ["*"], { priority: 20 });
  await site.publish([dialogueFor("first", ["*"]), next]);
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await page.evaluate(`localStorage.removeItem("parley:talk:first")`);
  await site.publish([next]);
  await page.reload();
  await chat.launcher.click();
  await expect(chat.log).toContainText("next ");
});

test("what is known of the visit is said in the first message too", async ({ page, serve }) => {
  const { targeting } = sampleDialogue();
  const text = { en: 'Welcome from {{visit.utm.source:"somewhere"}}' };
  const ask = { text, answers: [{ id: "a", label: { en: "Thanks" } }] };
  const start = ["start", { poke: { on: true, mobile: true } }] as const;
  const dialogue = dialogueOf({ start, q: ["question", ask] }, ["start.next > q"], {
    status: "live",
    targeting,
  });
  const { url } = await serve({ dialogues: [dialogue] });
  await page.goto(`${url}?utm_source=mail`);
  await expect(page.getByText("Welcome from mail")).toBeVisible();
  await chatOn(page).launcher.click();
  await expect(chatOn(page).log).toContainText("Welcome from mail");
});
