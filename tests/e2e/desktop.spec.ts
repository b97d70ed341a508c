import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type ElectronApplication, expect, type Page, test } from "@playwright/test";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
});

test.afterEach(() => studio.close());

function names(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const list = await window.studio.call("dialogues:list", undefined);
    return list.ok ? list.value.map(({ name }) => name) : [list.error.code];
  });
}

function write(file: string, name: string): string {
  writeFileSync(file, JSON.stringify(newDialogue({ id: name.toLowerCase(), name, language: "en" })));
  return file;
}

/** Starts the same app again on the same data, with a file, and waits until that copy has ended. */
async function startSecondCopy(app: ElectronApplication, words: readonly string[]): Promise<number | null> {
  const { program, folder, home } = await app.evaluate(({ app: electron }) => ({
    program: process.execPath,
    folder: electron.getAppPath(),
    home: electron.getPath("userData"),
  }));
  const copy = spawn(program, [folder, "--no-sandbox", ...words], {
    env: { ...process.env, PARLEY_HOME: home },
    stdio: "ignore",
  });
  const [code] = await once(copy, "exit");
  return code;
}

test("the page has no Node and no way to another address", async () => {
  const { app, window: page } = studio;
  const node = await page.evaluate(() => [
    typeof Reflect.get(globalThis, "require"),
    typeof Reflect.get(globalThis, "process"),
  ]);
  expect(node).toEqual(["undefined", "undefined"]);

  const before = page.url();
  await page.evaluate(() => {
    location.href = "https://example.com/";
    window.open("http://example.com/");
  });
  const reached = await page.evaluate(() =>
    fetch("https://example.com/").then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test("the page's policy refuses inline scripts", async () => {
  const ran = await studio.window.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.inlineRan = true";
    document.head.append(script);
    return Reflect.get(window, "inlineRan") ?? false;
  });
  expect(ran).toBe(false);
});

test("a frame inside the page cannot call main", async () => {
  const answer = await studio.window.evaluate(async () => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    return typeof Reflect.get(frame.contentWindow ?? {}, "studio");
  });
  expect(answer).toBe("undefined");
});

test("a second copy hands its document over and ends", async () => {
  const file = write(path.join(studio.home, "second.dialogue.json"), "Second");
  expect(await startSecondCopy(studio.app, [file])).toBe(0);
  await expect.poll(() => names(studio.window)).toEqual(["Second"]);
  expect(studio.app.windows()).toHaveLength(1);
});

test("the window comes back where it was", async () => {
  const { app, home } = studio;
  const bounds = { x: 40, y: 60, width: 1000, height: 700 };
  await app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  );
  await app.close();
  expect(JSON.parse(readFileSync(path.join(home, "profile.json"), "utf8"))).toMatchObject({
    window: { bounds },
  });
  studio = await startApp({ home });
  const now = await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(now).toMatchObject({ width: 1000, height: 700 });
});
