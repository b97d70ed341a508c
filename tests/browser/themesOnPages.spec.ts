import { expect } from "@playwright/test";
import { themeSchema } from "#shared/site/theme.ts";
import { chatOn } from "./chatOn.ts";
import { dialogueFor } from "./dialogueFor.ts";
import { dressed } from "./dressed.ts";
import { test } from "./siteTest.ts";

const red = "rgb(200, 0, 0)";

test("styles of the author's own win over the chat's, and stay within it", async ({ page, serve }) => {
  const hostile = [
    "@import url(/evil.css);",
    ".launcher{position:fixed;inset:0;width:100vw;height:100vh}",
    ".launcher{background:url(/evil.png)}",
    ":host{display:none}",
    "body,h1{color:rgb(200,0,0)}",
    ".bubble{color:rgb(200,0,0)}",
    ".launcher{padding:64px;margin:64px;font-size:64px;min-width:160px;min-height:160px;border:64px solid}",
    ".launcher::after{content:'mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm'}",
  ].join("\n");
  const { site, chat } = await dressed(page, serve, { css: hostile });
  const box = await chat.launcher.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(340);
  expect(box?.height).toBeLessThanOrEqual(340);
  await expect(page.locator("h1")).not.toHaveCSS("color", red);
  await chat.launcher.click();
  await expect(chat.log.locator(".bot .bubble").first()).toHaveCSS("color", red);
  expect(site.loaded.filter((path) => path.includes("evil"))).toEqual([]);
});

test("styles of the page do not reach the chat", async ({ page, serve }) => {
  const html = `<!doctype html><html lang="en"><style>*{color:rgb(200,0,0)!important;font-size:40px!important;display:none}.bubble{display:none!important}html,body{display:block!important}</style><body><script async src="/parley/parley.js"></script>`;
  const { chat } = await dressed(page, serve, { font: { size: 16 } }, { pages: { "/": html } });
  await chat.launcher.click();
  const bubble = chat.log.locator(".bot .bubble").first();
  await expect(bubble).toBeVisible();
  await expect(bubble).toHaveCSS("font-size", "16px");
  await expect(bubble).not.toHaveCSS("color", red);
});

test("with forced colours what can be used has an edge; with reduced motion nothing moves", async ({
  page,
  serve,
}) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const { chat } = await dressed(page, serve, {
    colors: { light: { launcher: "#000000" } },
    shape: { radius: 0 },
  });
  await expect(chat.launcher).toHaveCSS("border-top-width", "1px");
  await chat.launcher.click();
  await expect(chat.panel).toHaveCSS("animation-name", "none");
  await expect(chat.panel).toHaveCSS("border-top-width", "1px");
});

test("where another dialogue comes, its look comes with it; the site's is for all that name none", async ({
  page,
  serve,
}) => {
  const themes = [
    themeSchema.parse({ id: "one", colors: { light: { launcher: "#c80000" } } }),
    themeSchema.parse({
      id: "two",
      colors: { light: { launcher: "#00c800" } },
      place: { corner: "topLeft" },
    }),
  ];
  const site = await serve({ themes, settings: { theme: "two" } });
  const overrides = { colors: { light: { launcher: "#0000c8" } } };
  await site.publish([
    dialogueFor("first", [site.url], { theme: "one" }),
    dialogueFor("second", [`${site.url}second`], { theme: "two" }),
    dialogueFor("third", [`${site.url}third`], { theme: "one", themeOverrides: overrides }),
    dialogueFor("fourth", [`${site.url}fourth`]),
  ]);
  await page.goto(site.url);
  const { launcher } = chatOn(page);
  await expect(launcher).toHaveCSS("background-color", red);
  for (const [path, color] of [
    ["/second", "rgb(0, 200, 0)"],
    ["/third", "rgb(0, 0, 200)"],
    ["/fourth", "rgb(0, 200, 0)"],
    ["/", red],
  ] as const) {
    await page.evaluate((to) => history.pushState({}, "", to), path);
    await expect(launcher).toHaveCSS("background-color", color);
  }
});
