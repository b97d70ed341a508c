import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const folder = path.join(import.meta.dirname, "../zoo");
const animals = readdirSync(folder).map((file) => ({ file, name: path.parse(file).name }));

/** What a web server would send along with some of the pages. */
const headersFor: { readonly [name: string]: { readonly [header: string]: string } } = {
  "strict-csp": {
    "content-security-policy":
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  },
  "trusted-types": {
    "content-security-policy": "require-trusted-types-for 'script'; trusted-types parley",
  },
};

/** How the page itself looks: what a widget must leave alone. */
const lookOf = (page: Page) =>
  page.evaluate(() => {
    const probe = document.querySelector("#probe") as Element;
    const { x, y, width, height } = probe.getBoundingClientRect();
    const { color, font, display, direction } = getComputedStyle(probe);
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { x, y, width, height, color, font, display, direction, scrollWidth, scrollHeight };
  });

/** How the chat looks: what a page must leave alone. */
const looksOfChat = async (page: Page) => {
  const { width, height } = (await chatOn(page).panel.boundingBox()) ?? {};
  const row = await chatOn(page)
    .rows.first()
    .evaluate((element) => {
      const bubble = element.querySelector(".bubble") ?? element;
      const { fontSize, lineHeight, letterSpacing, textTransform, padding, opacity } =
        getComputedStyle(bubble);
      return { fontSize, lineHeight, letterSpacing, textTransform, padding, opacity };
    });
  return { width, height, row };
};

let usual: Awaited<ReturnType<typeof looksOfChat>> | undefined;

async function usualLooks(page: Page, serve: () => Promise<{ url: string }>) {
  const { url } = await serve();
  await page.goto(`${url}ordinary`);
  return talk(page);
}

async function talk(page: Page) {
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await chat.field.fill("nobody");
  await page.keyboard.press("Enter");
  await expect(chat.refusal).toBeVisible();
  const looks = await looksOfChat(page);
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText("We will write to ana@example.com");
  return looks;
}

for (const { file, name } of animals)
  test(`the conversation passes on a page of the kind ${name}, and leaves it as it was`, async ({
    page,
    serve,
  }) => {
    const html = readFileSync(path.join(folder, file), "utf8");
    const { url } = await serve({
      pages: { [`/${file}`]: html, "/framed": readFileSync(path.join(folder, "rtl.html"), "utf8") },
      ...(headersFor[name] && { headers: headersFor[name] }),
    });
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (said) => {
      if (said.type() === "error" && !said.text().includes("404")) faults.push(said.text());
    });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      // The chat itself grows as it is written; what is the page's stays where it is.
      const isPages = ({ node }: { node: Node | null }) =>
        document.contains(node) && node?.nodeName !== "PARLEY-CHAT";
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        })[])
          if (!entry.hadRecentInput)
            shifts.push(...entry.sources.filter(isPages).map(({ node }) => `${node?.nodeName}`));
      }).observe({ type: "layout-shift", buffered: true });
    });

    await page.route("**/parley/**", (route) => route.abort());
    await page.goto(`${url}${file}`);
    await page.waitForLoadState("networkidle");
    const before = await lookOf(page);
    await page.unrouteAll();
    faults.length = 0;

    if (name === "slow-network")
      await page.route("**/parley/**", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
    await page.goto(`${url}${file}`);
    const looks = await talk(page);
    expect(await lookOf(page)).toEqual(before);
    expect(await page.evaluate("shifts")).toEqual([]);
    expect(faults).toEqual([]);

    usual ??= await usualLooks(page, serve);
    expect(looks).toEqual(usual);
  });
