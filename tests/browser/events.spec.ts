import { expect } from "@playwright/test";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

type Events = Dialogue["targeting"]["events"];

/** The sample, shown once all of these have happened. */
function waitingFor(events: Events, rest: Partial<Dialogue> = {}): Dialogue {
  return sampleDialogue({ targeting: { ...sampleDialogue().targeting, events }, ...rest });
}

const long = `<!doctype html><title>Long</title><button id="ask" class="help">Ask <b>us</b></button><p style="height:4000px">Long</p><script async src="/parley/parley.js"></script>`;

test("time on the page adds up over returns, and once reached it is remembered", async ({ page, serve }) => {
  const dialogues = [waitingFor([{ type: "timeOnPage", atLeast: 3 }])];
  const { url } = await serve({ dialogues, pages: { "/": long, "/other": long } });
  const seconds = (path: string) =>
    page.evaluate(
      `JSON.parse(localStorage["parley:events"] ?? "{}").pages?.find(([name]) => name === "${path}")?.[1] ?? 0`,
    );
  await page.goto(url);
  await expect.poll(() => seconds("/")).toBeGreaterThan(1);
  await page.goto(`${url}other`);
  await expect.poll(() => seconds("/other")).toBeGreaterThan(0);
  await expect(chatOn(page).launcher).toBeHidden();
  await page.goto(url);
  await expect(chatOn(page).launcher).toBeVisible();
  await page.reload();
  await expect(chatOn(page).launcher).toBeVisible({ timeout: 1000 });
});

test("scrolling, leaving upwards and a click are waited for, all of them", async ({ page, serve }) => {
  const dialogues = [
    waitingFor([
      { type: "scrollPercent", atLeast: 50 },
      { type: "exitIntent" },
      { type: "clicked", selector: ".help" },
    ]),
  ];
  const { url } = await serve({ dialogues, pages: { "/": long } });
  await page.goto(url);
  const { launcher } = chatOn(page);
  const met = () =>
    page.evaluate(
      `(JSON.parse(localStorage["parley:events"] ?? "{}").met?.["product-questions"] ?? []).map(({ type }) => type)`,
    );
  await expect.poll(() => page.evaluate(`"parley:events" in localStorage`)).toBe(true);
  await page.locator("b").click();
  await expect.poll(met).toEqual(["clicked"]);
  await page.mouse.wheel(0, 400);
  await page.evaluate("scrollTo(0, 2500)");
  await expect.poll(met).toEqual(["clicked", "scrollPercent"]);
  await expect(launcher).toBeHidden();
  await page.evaluate(
    `document.dispatchEvent(new MouseEvent("mouseout", { bubbles: true, clientX: 300, clientY: -1 }))`,
  );
  await expect(launcher).toBeVisible();
});

test("pages seen are counted on the whole site, by a page without reloads too", async ({ page, serve }) => {
  const seen = waitingFor([{ type: "pageViews", atLeast: 3 }]);
  const { url, publish } = await serve({ pages: { "/": long, "/offer": long } });
  const pages = { include: [`${url}offer`], exclude: [] };
  await publish([{ ...seen, targeting: { ...seen.targeting, pages } }]);
  const views = () => page.evaluate(`JSON.parse(localStorage["parley:events"] ?? "{}").views ?? 0`);
  await page.goto(url);
  await expect.poll(views).toBe(1);
  await page.evaluate(`history.pushState(null, "", "/offer")`);
  await expect.poll(views).toBe(2);
  await expect(chatOn(page).launcher).toBeHidden();
  await page.evaluate(`history.pushState(null, "", "/elsewhere")`);
  await expect.poll(views).toBe(3);
  await page.evaluate(`history.pushState(null, "", "/offer")`);
  await expect(chatOn(page).launcher).toBeVisible();
});

test("a visitor who is quiet long enough is met; who refused to be remembered leaves no trace", async ({
  page,
  serve,
}) => {
  const { url } = await serve({
    dialogues: [waitingFor([{ type: "inactivity", atLeast: 2 }])],
    pages: { "/": long },
  });
  await page.goto(url);
  await page.waitForFunction("window.parley");
  await page.evaluate("parley.consent(false)");
  await expect(chatOn(page).launcher).toBeVisible();
  expect(await page.evaluate(`Object.keys(localStorage).filter((key) => key !== "parley:consent")`)).toEqual(
    [],
  );
});

test("a page that has the rules for its cards goes on to watch the next page", async ({ page, serve }) => {
  const { targeting, nodes } = sampleDialogue();
  const aware = JSON.parse(JSON.stringify(nodes).replaceAll("Hi ", 'Hi {{visit.device:\\"you\\"}} '));
  const { url, publish } = await serve({ pages: { "/": long } });
  const on = (path: string) => ({ include: [`${url}${path}`], exclude: [] });
  await publish([
    sampleDialogue({ nodes: aware, targeting: { ...targeting, pages: on("") } }),
    sampleDialogue({
      id: "shop",
      name: "Shop",
      targeting: { ...targeting, pages: on("shop"), events: [{ type: "clicked", selector: ".help" }] },
    }),
  ]);
  await page.goto(url);
  const { launcher, panel } = chatOn(page);
  await launcher.click();
  await expect(panel).toContainText("Hi desktop");
  await panel.getByRole("button", { name: "Close the chat" }).click();
  await page.evaluate(`history.pushState(null, "", "/shop")`);
  await expect(launcher).toBeHidden();
  await expect.poll(() => page.evaluate(`"parley:events" in localStorage`)).toBe(true);
  await page.locator("b").click();
  await expect(launcher).toBeVisible();
});
