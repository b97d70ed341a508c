import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, expect, type Page, test } from "@playwright/test";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { chatOn } from "#tests/browser/chatOn.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { serveFolder } from "#tests/support/serveFolder.ts";
import { startRadicale } from "#tests/support/servers/startRadicale.ts";
import { startApp } from "#tests/support/startApp.ts";
import { startWebhook } from "#tests/support/startWebhook.ts";

const anna = "anna@acme.com";
const dialogue = dialogueOf(
  {
    m: [
      "meeting",
      { text: { en: "When does it suit you?" }, whom: "agent:anna", link: "https://book.example.com" },
    ],
    end: ["end", { text: { en: "See you" } }],
  },
  ["start.next > m", "m.booked > end", "m.declined > end", "m.unavailable > end"],
  { id: "talk", name: "Talk", targeting: { pages: { include: ["*"] } }, status: "live" },
);

/** Connects Anna's calendar, and publishes the dialogue that offers her times into a folder. */
async function arrange(
  page: Page,
  { radicale, hook, folder }: { radicale: string; hook: string; folder: string },
) {
  await importDialogue(page, dialogue);
  await page.evaluate(
    async ({ server, user, url, agent, folder: place }) => {
      const { call } = window.studio;
      await call("secrets:setKeeping", { keeping: "memory" });
      await call("calendars:logIn", { server, user, password: "open sesame" });
      const listed = await call("calendars:list", undefined);
      const [account] = listed.ok ? listed.value.accounts : [];
      const ref = { account: account?.id ?? "", calendar: account?.calendars[0]?.id ?? "" };
      await call("agents:save", {
        agents: [{ ...agent, name: "Anna", email: user, looksAt: [ref], writesTo: ref }],
        teams: [],
        holidays: [],
      });
      await call("settings:set", { sinks: { webhooks: [{ url }] } });
      await call("targets:save", {
        target: { id: "t", name: "Site", address: "", kind: "folder", folder: place },
      });
      await call("publish:start", { target: "t", despiteWarnings: true });
    },
    { server: radicale, user: anna, url: hook, agent: newAgent("anna", "UTC"), folder },
  );
}

/** A visitor asks for the first time that is offered. */
async function askFor(browser: Browser, url: string, name: string): Promise<void> {
  const page = await browser.newPage({ timezoneId: "Europe/Berlin", locale: "en-US" });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.panel
    .getByRole("group", { name: /^Times on/ })
    .getByRole("radio")
    .first()
    .check({ force: true });
  await chat.panel.getByLabel("Your name").fill(name);
  await chat.panel.getByLabel("Your e-mail").fill(`${name}@example.com`);
  await chat.panel.getByRole("button", { name: "Ask for this time" }).click();
  await expect(chat.log).toContainText("It is not booked yet");
}

test("what visitors ask for on the published site is booked, or offered otherwise, and shown", async () => {
  const studio = await startApp();
  const { window: page, app, home } = studio;
  const radicale = await startRadicale(home);
  const calendar = await radicale.addCalendar(anna, "meetings");
  const hook = await startWebhook();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  });
  const folder = path.join(home, "site");
  const script =
    '<!doctype html><html lang="en"><title>A page</title><script async src="/parley.js"></script>';
  const site = await serveFolder(folder, () => ({}), { "/": script });
  const inCalendar = async () => {
    const authorization = `Basic ${Buffer.from(`${anna}:open sesame`).toString("base64")}`;
    return (await fetch(calendar, { headers: { authorization } })).text();
  };
  try {
    await arrange(page, { radicale: radicale.url, hook: hook.url, folder });
    await page.getByRole("button", { name: "Settings" }).click();
    const settings = page.getByRole("dialog", { name: "Settings" });
    await settings.getByRole("tab", { name: "Meetings" }).click();
    await expect(settings.getByText("Nobody has asked for a meeting yet.")).toBeVisible();
    const check = settings.getByRole("button", { name: "Check now" });
    await check.click();
    await expect(settings.getByText(/^Renewed now, good until/)).toBeVisible();

    await askFor(browser, site.url, "vera");
    await askFor(browser, site.url, "otto");
    await expect.poll(() => hook.taken("meetingRequested")).toHaveLength(2);
    const log = path.join(home, "log.jsonl");
    writeFileSync(log, hook.posts.map(({ body }) => body).join("\n"));
    await answerDialogs(app, { open: [log] });
    await page.evaluate(() => window.studio.call("reports:import", undefined));
    const vera = settings.getByRole("listitem", { name: "vera" });
    const otto = settings.getByRole("listitem", { name: "otto" });
    await expect(vera).toContainText("Waiting");
    await check.click();
    await expect(vera).toContainText("Booked");
    await expect(vera).toContainText("with Anna");
    expect(await inCalendar()).toContain("vera@example.com");

    await test.step("who came second is answered by hand", async () => {
      await expect(otto).toContainText("The time is taken");
      await expectAccessible(page);
      await otto.getByRole("button", { name: "Other times for otto" }).click();
      await expect(otto.getByRole("region", { name: "Mail" })).toContainText("Somebody else was faster");
      await otto
        .getByRole("button", { name: /^Book / })
        .first()
        .click();
      await expect(otto).toContainText("Booked");
      expect(await inCalendar()).toContain("otto@example.com");
      await otto.getByRole("button", { name: "The request of otto is done" }).click();
      await expect(otto).toHaveCount(0);
      await page.getByText("Undo", { exact: true }).click();
      await expect(otto).toContainText("Booked");
    });

    await test.step("how often times are renewed can be changed, and taken back", async () => {
      const renew = settings.getByRole("switch", { name: "Renew the times on the site" });
      await renew.click();
      await expect(renew).not.toBeChecked();
      await settings.getByRole("button", { name: "Undo: switch renewing times on or off" }).click();
      await expect(renew).toBeChecked();
      await expectAccessible(page);
    });
  } finally {
    await Promise.all([browser.close(), hook.close(), site.close(), radicale.stop()]);
    await studio.close();
  }
});
