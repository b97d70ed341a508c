import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { pumpTalk } from "#tests/support/pumpTalk.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";
import { startStrictSite } from "#tests/support/startStrictSite.ts";
import { reachOut } from "./reachOut.ts";

async function openDialogue(
  { window: editor }: StudioApp,
  dialogue: ReturnType<typeof pumpTalk>,
): Promise<Locator> {
  const id = await importDialogue(editor, dialogue);
  await editor.evaluate((opened) => {
    location.hash = `#/dialogue/${opened}`;
  }, id);
  const simulator = editor.getByRole("region", { name: "Simulator" });
  await simulator.locator("iframe").waitFor();
  return simulator;
}

/** Does as if somebody clicked on a link, wherever it is. */
const follow = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true }).evaluate((link: HTMLElement) => link.click());

/** Tells of the simulator's window what its browser tells. */
async function tellOfPage({ app }: StudioApp, event: "unresponsive" | "responsive"): Promise<void> {
  await app.evaluate(({ BrowserWindow }, told) => {
    for (const one of BrowserWindow.getAllWindows())
      if (one.getTitle().startsWith("Simulator")) one.emit(told);
  }, event);
}

async function choose(studio: Page, simulator: Locator, place: string): Promise<void> {
  await simulator.getByRole("combobox", { name: "Page" }).click();
  await studio.getByRole("option", { name: place }).click();
}

test("on one's own live site the chat runs whatever the site's policy, and nothing that it would send leaves", async () => {
  const [site, elsewhere] = [await startStrictSite(), await startStrictSite()];
  const studio = await startApp();
  try {
    const { window: editor, app } = studio;
    const form = { on: true, host: "forms.acme.example", munchkinId: "123-ABC-456", formId: 1029 };
    const settings = siteSettingsSchema.parse({
      sinks: { webhooks: [{ url: `${elsewhere.url}sink` }], marketo: { ...form, milestones: "always" } },
    });
    await editor.evaluate((wanted) => window.studio.call("settings:set", wanted), settings);
    const simulator = await openDialogue(studio, pumpTalk(elsewhere.url, true));
    await choose(editor, simulator, "Your own site");
    await expect(simulator.getByText("The site's own requests go out as always")).toBeVisible();
    await simulator.getByRole("textbox", { name: "Address of your site" }).fill(site.url);
    const [page] = await Promise.all([
      app.waitForEvent("window"),
      simulator.getByRole("button", { name: "Open", exact: true }).click(),
    ]);
    await page.getByRole("button", { name: "Open the chat" }).click();
    await page.getByRole("button", { name: "The small one" }).click();
    await expect(page.getByRole("button", { name: "The guide" })).toBeVisible();

    await simulator.getByRole("tab", { name: /Sent/ }).click();
    await expect(simulator.getByText(`Would be sent to ${elsewhere.url}card`)).toBeVisible();
    const report = simulator.getByText(`Would be sent to ${elsewhere.url}sink`).last();
    await report.click();
    await expect(simulator.locator("pre").filter({ visible: true })).toContainText('"visitor"');
    await expect(
      simulator.getByRole("listitem").filter({ hasText: "An answer is chosen" }).first(),
    ).toContainText(/Question: .*Which pump\?.*\d:\d\d:\d\d/);
    await page.getByRole("button", { name: "The guide" }).click();
    await expect(simulator.getByText(`Would be fetched from ${elsewhere.url}guide.pdf`)).toBeVisible();
    await simulator.getByRole("tab", { name: "Path" }).click();
    await expect(
      simulator.getByRole("list", { name: "The cards that it went over, in order" }),
    ).toContainText("Which pump?");
    await expect(editor.locator("[data-walked=true]")).not.toHaveCount(0);
    await expectAccessible(editor);

    const world = await page.evaluate(async () => ({
      own: ["parley", "parleyStage", "parleySimulator", "studio"].filter((name) => name in window),
      asked: await Notification.requestPermission(),
      agent: navigator.userAgent,
    }));
    expect(world).toMatchObject({ own: [], asked: "denied" });
    expect(world.agent).not.toMatch(/electron|parley/i);
    const certificate = await app.evaluate(
      ({ app: electron, BrowserWindow }) =>
        new Promise((resolve) => {
          const event = { preventDefault: () => undefined };
          const answer = (chosen: unknown) => resolve(chosen === null ? "none" : chosen);
          const [{ webContents } = {}] = BrowserWindow.getAllWindows();
          electron.emit("select-client-certificate", event, webContents, "https://acme.com/", [{}], answer);
        }),
    );
    expect(certificate).toBe("none");

    await follow(page, "On");
    await expect(simulator.getByText(`${site.url}next`)).toBeVisible();
    // who has answered goes on where he was
    await expect(page.getByText("The small one")).toBeVisible();
    await page.getByRole("button", { name: "No", exact: true }).click();
    await page.getByRole("textbox").fill("ana@example.com");
    await page.keyboard.press("Enter");
    await simulator.getByRole("tab", { name: /Sent/ }).click();
    await simulator.getByText("Would be sent to https://forms.acme.example/").click();
    await expect(simulator.locator("pre").filter({ hasText: '"Email": "ana@example.com"' })).toBeVisible();
    await expect(simulator.getByText("Would be sent to https://munchkin.marketo.net/").first()).toBeVisible();
    await follow(page, "Anew");
    await expect(simulator.getByText("Kept in this window")).toContainText("/new");
    await follow(page, "Shop");
    const shop = `${site.url.replace("localhost", "shop.localhost")}shop`;
    await expect(simulator.getByText(shop)).toBeVisible();
    await follow(page, "Home");
    await expect(simulator.getByText(`${site.url}home`)).toBeVisible();
    await follow(page, "Away");
    await expect(simulator.getByText("Kept on this site")).toContainText("https://elsewhere.example/");

    expect(elsewhere.asked).toEqual([]);
    expect(site.asked.filter((asked) => !/^GET \/(next|shop|home|favicon\.ico)?$/.test(asked))).toEqual([]);
    await page.evaluate(() => localStorage.setItem("own", "kept"));
    const stuck = simulator.getByText("The page does not answer");
    await tellOfPage(studio, "unresponsive");
    await expect(stuck).toBeVisible();
    await expectAccessible(editor);
    await simulator.getByRole("button", { name: "Wait" }).click();
    await expect(stuck).toBeHidden();
    await expect(simulator.getByRole("button", { name: "Show window" })).toBeFocused();
    await tellOfPage(studio, "unresponsive");
    await simulator.getByRole("button", { name: "Close its window" }).click();
    await expect(simulator.getByText("The page's window was closed")).toBeVisible();
    const again = simulator.getByRole("button", { name: "Open again" });
    await expect(again).toBeFocused();

    const [second] = await Promise.all([app.waitForEvent("window"), again.click()]);
    await expect(second.getByRole("heading", { name: "/" })).toBeVisible();
    expect(await second.evaluate(() => localStorage.getItem("own"))).toBeNull();
    await second.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });
    await tellOfPage(studio, "unresponsive");
    await expect(stuck).toBeVisible();
    const loaded = () => site.asked.filter((asked) => asked === "GET /").length;
    const before = loaded();
    await simulator.getByRole("button", { name: "Reload" }).click();
    await expect(stuck).toBeHidden();
    await expect.poll(loaded).toBe(before + 1);
    await editor.evaluate(() => {
      location.hash = "#/";
    });
    await expect.poll(() => app.windows().length).toBe(1);
  } finally {
    await studio.close();
    await Promise.all([site.close(), elsewhere.close()]);
  }
});

test("on the sample site targeting decides as for a visitor of the address that was typed, and says why", async () => {
  const elsewhere = await startStrictSite();
  const studio = await startApp();
  try {
    const { window: editor, app } = studio;
    const simulator = await openDialogue(studio, {
      ...pumpTalk("https://hooks.example/"),
      targeting: {
        ...pumpTalk("https://hooks.example/").targeting,
        pages: { include: ["https://*.acme.com/pricing*"], exclude: [] },
        events: [{ type: "exitIntent" }],
      },
    });
    const [page] = await Promise.all([app.waitForEvent("window"), choose(editor, simulator, "Sample site")]);
    await expect(page.getByRole("heading", { name: "Pricing" })).toBeVisible();
    expect(page.url()).toBe("https://www.acme.com/pricing");
    const decision = simulator.getByRole("region", { name: "Who sees what here" });
    await expect(decision).toContainText("Nothing is shown.");
    const launcher = page.getByRole("button", { name: "Open the chat" });
    await expect(launcher).toBeHidden();
    await simulator.getByRole("button", { name: "Leave with the mouse" }).click();
    await expect(launcher).toBeVisible();
    await expect(decision).toContainText("“Pumps” is shown.");
    await expectAccessible(editor);
    await editor.screenshot({ path: "artifacts/screens/simulatorPage.png" });

    await page.getByRole("link", { name: "Products" }).click();
    await expect(decision).toContainText("Nothing is shown.");
    await expect(launcher).toBeHidden();
    await page.evaluate(async (url) => {
      const picture = new Image();
      const settled = new Promise((resolve) => {
        picture.onload = picture.onerror = resolve;
      });
      picture.src = `${url}picture.png`;
      const socket = new WebSocket(url.replace("http", "ws"));
      const shut = new Promise((resolve) => {
        socket.onopen = socket.onerror = resolve;
      });
      await Promise.allSettled([fetch(`${url}data`, { mode: "no-cors" }), settled, shut]);
    }, elsewhere.url);
    expect(elsewhere.asked).toEqual([]);

    await editor.reload();
    await expect.poll(() => app.windows().length).toBe(1);
    await Promise.all([app.waitForEvent("window"), choose(editor, simulator, "Sample site")]);
    const ended = app.waitForEvent("close");
    await app.evaluate(({ BrowserWindow }) => {
      for (const one of BrowserWindow.getAllWindows())
        if (!one.getTitle().startsWith("Simulator")) one.close();
    });
    await ended;
  } finally {
    await studio.close();
    await elsewhere.close();
  }
});

test("a HTML file from the disk is tried with its folder, and with nothing beside it", async () => {
  const elsewhere = await startStrictSite();
  const studio = await startApp();
  try {
    const { window: editor, app, home } = studio;
    const folder = path.join(home, "page");
    mkdirSync(folder);
    writeFileSync(path.join(home, "secret.js"), "document.title = 'secret'");
    writeFileSync(path.join(folder, "own.js"), "document.body.dataset.own = 'yes'");
    writeFileSync(
      path.join(folder, "try.html"),
      `<!doctype html><html lang="en"><title>Mine</title>
        <link rel="dns-prefetch" href="//wanted-name.example/"><link rel="preconnect" href="${elsewhere.url}">
        <link rel="prefetch" href="${elsewhere.url}next"><link rel="modulepreload" href="${elsewhere.url}own.js">
        <script type="speculationrules">{ "prefetch": [{ "urls": ["https://wanted-page.example/"], "eagerness": "immediate" }],
          "prerender": [{ "urls": ["${elsewhere.url}later"], "eagerness": "immediate" }] }</script>
        <body><h1>Mine</h1><script src="own.js"></script><script src="../secret.js"></script></body></html>`,
    );
    const log = path.join(home, "network.json");
    await app.evaluate(({ session }, file) => session.defaultSession.netLog.startLogging(file), log);
    const simulator = await openDialogue(studio, pumpTalk("https://hooks.example/"));
    await answerDialogs(app, { open: [path.join(folder, "try.html")] });
    const [page] = await Promise.all([app.waitForEvent("window"), choose(editor, simulator, "HTML file")]);
    await expect(page.locator("body[data-own=yes]")).toBeVisible();
    await expect(page.getByRole("button", { name: "Open the chat" })).toBeVisible();
    expect(await page.title()).toBe("Mine");
    await app.evaluate(
      ({ BrowserWindow }, code) => {
        const [shown] = BrowserWindow.getAllWindows().filter((one) => one.getTitle().startsWith("Simulator"));
        return shown?.webContents.executeJavaScript(code);
      },
      `(${reachOut})(${JSON.stringify(elsewhere.url)})`,
    );
    await app.evaluate(({ session }) => session.defaultSession.netLog.stopLogging());
    const named = readFileSync(log, "utf8").match(/"(?:host|hostname|qname)":"[^"]*wanted-[a-z]+/g);
    expect([...new Set(named)]).toEqual([]);
    expect(elsewhere.reached()).toBe(0);
    await choose(editor, simulator, "Blank page");
    await expect(simulator.locator("iframe")).toBeVisible();
    await expect.poll(() => app.windows().length).toBe(1);
  } finally {
    await studio.close();
    await elsewhere.close();
  }
});

test("a kept visitor meets webhooks that fail, and comes back a week later to what is due by then", async () => {
  const elsewhere = await startStrictSite();
  const studio = await startApp();
  try {
    const { window: editor, app } = studio;
    const simulator = await openDialogue(studio, {
      ...pumpTalk(elsewhere.url),
      targeting: {
        ...pumpTalk(elsewhere.url).targeting,
        frequency: { mode: "everyDays", days: 7 },
      },
    });
    const tab = (name: RegExp) => simulator.getByRole("tab", { name }).click();
    await tab(/Visitor/);
    const from = simulator.getByRole("textbox", { name: "Comes from" });
    await from.fill("https://news.example/");
    await simulator.getByRole("button", { name: "Keep this visitor…" }).click();
    await simulator.getByRole("textbox", { name: "Name of this visitor" }).fill("Ana");
    await simulator.getByRole("button", { name: "Keep", exact: true }).click();
    const who = simulator.getByRole("combobox", { name: "Who visits" });
    await expect(who).toContainText("Ana");
    for (const [name, referrer] of [
      ["Nobody in particular", ""],
      ["Ana", "https://news.example/"],
    ] as const) {
      await who.click();
      await editor.getByRole("option", { name }).click();
      await expect(from).toHaveValue(referrer);
    }
    await expectAccessible(editor);

    const [page] = await Promise.all([app.waitForEvent("window"), choose(editor, simulator, "Sample site")]);
    const decision = simulator.getByRole("region", { name: "Who sees what here" });
    const launcher = page.getByRole("button", { name: "Open the chat" });
    await expect(launcher).toBeVisible();
    await simulator.getByRole("switch", { name: "Webhooks fail" }).click();
    await launcher.click();
    await page.getByRole("button", { name: "The small one" }).click();
    await page.getByRole("button", { name: "No", exact: true }).click();
    await tab(/Sent/);
    await expect(simulator.getByText(`Would be sent to ${elsewhere.url}card`)).toBeVisible();
    await expect(simulator.getByText("answered 400").first()).toBeVisible();

    await page.getByRole("button", { name: "Close the chat" }).click();
    await simulator.getByRole("button", { name: "Reload" }).click();
    await expect(decision).toContainText("Nothing is shown.");
    await expect(launcher).toBeHidden();
    await tab(/Visitor/);
    await simulator.getByRole("button", { name: "Move ahead" }).click();
    await editor.getByRole("menuitem", { name: "1 week, and come back" }).click();
    await expect(decision).toContainText("“Pumps” is shown.");
    await expect(launcher).toBeVisible();

    await simulator.getByRole("button", { name: "Explain this visit…" }).click();
    const explained = editor.getByRole("dialog", { name: "Explain a visit" });
    await expect(explained.getByRole("textbox", { name: "Page", exact: true })).toHaveValue(page.url());
    await expect(explained).toContainText("It is a draft, not live.");
    expect(elsewhere.asked).toEqual([]);
  } finally {
    await studio.close();
    await elsewhere.close();
  }
});
