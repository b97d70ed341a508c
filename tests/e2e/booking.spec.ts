import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, expect, type Page, test } from "@playwright/test";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { chatOn } from "#tests/browser/chatOn.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { startMailServer } from "#tests/support/mail/startMailServer.ts";
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
  const mailServer = await startMailServer();
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
    await test.step("a mail server is tried and kept", async () => {
      await settings.getByRole("tab", { name: "Mail" }).click();
      await settings.getByRole("button", { name: "Send a test mail" }).click();
      await expect(settings.getByLabel("Mail server (SMTP)")).toHaveAccessibleDescription(/Fill this in/);
      await settings.getByLabel("Mail server (SMTP)").fill("localhost");
      await settings.getByLabel("Port").fill(String(mailServer.port));
      await settings.getByLabel("Sender’s address").fill("sales@acme.com");
      await settings.getByRole("button", { name: "Send a test mail" }).click();
      await expect(settings.getByText("The mail server speaks otherwise.")).toBeVisible();
      await settings.getByRole("combobox", { name: "Encryption" }).click();
      await page.getByRole("option", { name: "None (this computer only)" }).click();
      await settings.getByRole("button", { name: "Send a test mail" }).click();
      await expect(settings.getByText("Sent to sales@acme.com.")).toBeVisible();
      await expectAccessible(page);
      await settings.getByRole("button", { name: "Save" }).click();
      await expect(settings.getByRole("button", { name: "Remove" })).toBeVisible();
      expect(mailServer.caught.splice(0)).toMatchObject([{ to: ["sales@acme.com"] }]);
    });
    await settings.getByRole("tab", { name: "Meetings" }).click();
    await expect(settings.getByText("Nobody has asked for a meeting yet.")).toBeVisible();
    const check = settings.getByRole("button", { name: "Check now" });
    await check.click();
    await expect(settings.getByText(/^Renewed just now, good until/)).toBeVisible();

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
    await expect(vera).toContainText(/Invitation sent/, { timeout: 15_000 });
    const [invitation] = mailServer.caught.splice(0);
    expect(invitation).toMatchObject({
      to: ["vera@example.com"],
      mail: { from: { name: "Anna" }, replyTo: [{ address: anna }], subject: "Meeting: Anna and vera" },
    });
    const part = invitation?.mail.attachments.find(({ method }) => method === "REQUEST")?.content;
    const uid = /^UID:(\S+)/m.exec(
      typeof part === "object" ? Buffer.from(new Uint8Array(part)).toString() : "",
    );
    expect(await inCalendar()).toContain(`UID:${uid?.[1]}`);

    await test.step("who came second is answered by hand", async () => {
      await expect(otto).toContainText("The time is taken");
      await expectAccessible(page);
      await otto.getByRole("button", { name: "Other times for otto" }).click();
      await expect(otto.getByLabel("Text")).toHaveValue(/Somebody else was faster/);
      mailServer.misbehave({ at: "recipient", code: 550 });
      await otto.getByRole("button", { name: "Send to otto@example.com" }).click();
      await expect(otto).toContainText("Mail could not be sent");
      await expect(otto).toContainText("The server said: 550 not today");
      mailServer.misbehave();
      await expectAccessible(page);
      await otto.getByRole("button", { name: "Try again: Mail" }).click();
      await expect(otto).toContainText("Mail sent");
      expect(mailServer.caught).toMatchObject([
        { to: ["otto@example.com"], mail: { subject: "Your meeting" } },
      ]);
      await otto.getByRole("button", { name: "Other times for otto" }).click();
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
    await test.step("a meeting is cancelled with a mail, which can be held back", async () => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Meetings" }).click();
      await page.getByRole("row", { name: /vera/ }).click();
      const panel = page.getByRole("complementary", { name: "Meeting" });
      await expect(panel).toContainText("Parley mails the visitor about this meeting.");
      await expect(panel.getByRole("list", { name: "Mails to the visitor" })).toContainText(
        "Invitation sent",
      );
      await panel.getByRole("button", { name: "Cancel the meeting…" }).click();
      const asking = page.getByRole("dialog");
      await asking.getByLabel("A word to the visitor").fill("I am ill.");
      await asking.getByText("See the mail").click();
      await expect(asking.getByRole("article")).toContainText("I am ill.");
      await expectAccessible(page);
      await asking.getByRole("button", { name: "Cancel the meeting" }).click();
      await expect(panel).toContainText("Cancellation goes out in a moment");
      await panel.getByRole("button", { name: "Do not send: Cancellation" }).click();
      await expect(panel).not.toContainText("Cancellation goes out");
      await expectAccessible(page);
    });
  } finally {
    await Promise.all([browser.close(), hook.close(), site.close(), radicale.stop(), mailServer.stop()]);
    await studio.close();
  }
});
