import { expect } from "@playwright/test";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { themeFileOf } from "#tests/support/themeFileOf.ts";
import { dressed } from "./dressed.ts";
import { poking } from "./poking.ts";
import { test } from "./siteTest.ts";
import { wardrobe } from "./wardrobe.ts";

const red = "rgb(200, 0, 0)";

test("a dialogue without a theme loads nothing for one", async ({ page, serve }) => {
  const { site, chat } = await dressed(page, serve, {}, { dialogues: [sampleDialogue()] });
  await chat.launcher.click();
  await expect(chat.log).toBeVisible();
  expect(site.loaded.filter((path) => path.startsWith("/parley/c/"))).toHaveLength(2);
});

test("colours: each where it belongs", async ({ page, serve }) => {
  const { chat } = await dressed(page, serve, {
    colors: {
      light: {
        ...{ accent: "#004488", background: "#fff8e7", text: "#332200", bot: "#eeddcc", botText: "#221100" },
        ...{ visitor: "#115533", visitorText: "#eeffee", header: "#222244", headerText: "#ffffff" },
        ...{ launcher: "#c80000", launcherText: "#ffff00" },
      },
    },
  });
  await expect(chat.launcher).toHaveCSS("background-color", red);
  await expect(chat.launcher).toHaveCSS("color", "rgb(255, 255, 0)");
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await expect(chat.panel).toHaveCSS("background-color", "rgb(255, 248, 231)");
  await expect(chat.panel.locator("header")).toHaveCSS("background-color", "rgb(34, 34, 68)");
  await expect(chat.log.locator(".bot .bubble").first()).toHaveCSS("background-color", "rgb(238, 221, 204)");
  await expect(chat.log.locator(".visitor .bubble")).toHaveCSS("background-color", "rgb(17, 85, 51)");
  await expect(chat.log.locator(".visitor .bubble")).toHaveCSS("color", "rgb(238, 255, 238)");
});

test("dark mode: as the theme says, else as the system is", async ({ page, serve }) => {
  const colors = { light: { background: "#fffaf0" }, dark: { background: "#101020" } };
  const looks = { auto: { colors, dark: "auto" }, off: { colors, dark: "off" }, on: { colors, dark: "on" } };
  const open = await wardrobe(page, serve, looks);
  const [day, night] = ["rgb(255, 250, 240)", "rgb(16, 16, 32)"];
  for (const [dark, seen] of [
    ["auto", { dark: night, light: day }],
    ["off", { dark: day }],
    ["on", { light: night }],
  ] as const)
    await test.step(dark, async () => {
      const { chat } = await open(dark);
      await chat.launcher.click();
      for (const [system, background] of Object.entries(seen)) {
        await page.emulateMedia({ colorScheme: system as "dark" | "light" });
        await expect(chat.panel).toHaveCSS("background-color", background);
      }
    });
});

test("stands in each corner, closed and open", async ({ page, serve }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const lookIn = (corner: string) => ({
    place: { corner, side: 30, edge: 40 },
    shape: { width: 320, height: 400 },
  });
  const corners = {
    topLeft: [30, 40],
    topRight: [1280 - 30 - 58, 40],
    bottomLeft: [30, 720 - 40 - 58],
    bottomRight: [1280 - 30 - 58, 720 - 40 - 58],
  };
  const looks = Object.fromEntries(Object.keys(corners).map((corner) => [corner, lookIn(corner)]));
  const open = await wardrobe(page, serve, looks, { poke: true });
  for (const [corner, [x, y]] of Object.entries(corners))
    await test.step(corner, async () => {
      const { chat } = await open(corner);
      expect(await chat.launcher.boundingBox()).toMatchObject({ x, y });
      const poke = await page.locator(".poke").boundingBox();
      expect(poke?.x).toBeGreaterThanOrEqual(30);
      expect((poke?.x ?? 0) + (poke?.width ?? 0)).toBeLessThanOrEqual(1250);
      expect((poke?.y ?? 0) > 360).toBe(corner.startsWith("bottom"));
      await chat.launcher.click();
      expect(await chat.panel.boundingBox()).toMatchObject({
        ...{ width: 320, height: 400 },
        x: corner.endsWith("Left") ? 30 : 1280 - 30 - 320,
        y: corner.startsWith("top") ? 40 : 720 - 40 - 400,
      });
    });
});

test("a far offset leaves room for the chat on a phone, which it fills if it may", async ({
  page,
  serve,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const far = { place: { side: 200, edge: 400 } };
  const open = await wardrobe(page, serve, { full: far, small: { ...far, mobile: { fullScreen: false } } });
  const full = await open("full");
  await full.chat.launcher.click();
  expect(await full.chat.panel.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 640 });
  const small = await open("small");
  await small.chat.launcher.click();
  const box = await small.chat.panel.boundingBox();
  expect(box?.width).toBeLessThan(340);
  expect(box?.x).toBeGreaterThan(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
});

test("fonts, names, heads, launchers, directions: what a theme says is seen", async ({ page, serve }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const georgia = `<!doctype html><body style="font-family:Georgia"><script async src="/parley/parley.js"></script>`;
  const open = await wardrobe(
    page,
    serve,
    {
      serif: { font: { preset: "serif", size: 18 } },
      ofPage: { font: { from: "page" } },
      beside: { bot: { beside: true, name: { en: "Ada" } } },
      missing: { launcher: { kind: "picture", icon: "robot", picture: themeFileOf("picture").file } },
      text: { launcher: { kind: "text", text: { en: "Ask us" } } },
      head: {
        header: { title: { en: "Acme care" }, subtitle: { en: "We answer in a minute" } },
        bot: { avatar: "none" },
      },
      turned: { direction: "rtl" },
    },
    { pages: { "/ofPage": georgia } },
  );
  await test.step("a font of a preset, and its size", async () => {
    const { chat } = await open("serif");
    await chat.launcher.click();
    await expect(chat.log).toHaveCSS("font-size", "18px");
    await expect(chat.log).toHaveCSS("font-family", /Palatino/);
  });
  await test.step("the page's own font", async () => {
    const { root } = await open("ofPage");
    await expect(root).toHaveCSS("font-family", "Georgia");
  });
  await test.step("who speaks stands beside the first of its messages, at its foot, drawn", async () => {
    const { chat } = await open("beside");
    await chat.launcher.click();
    const face = await chat.log.locator(".face").first().boundingBox();
    const bubble = await chat.log.locator(".bot .bubble").first().boundingBox();
    expect(face?.width).toBe(28);
    expect((face?.x ?? 0) + 28).toBeLessThanOrEqual(bubble?.x ?? 0);
    expect((face?.y ?? 0) + 28).toBeCloseTo((bubble?.y ?? 0) + (bubble?.height ?? 0), 0);
    await expect(chat.log.locator(".face svg").first()).toBeVisible();
  });
  await test.step("a file that is missing leaves the drawing", async () => {
    const { chat } = await open("missing");
    await expect(chat.launcher.locator("svg")).toBeVisible();
  });
  await test.step("a launcher of text is called what it says", async () => {
    const { root } = await open("text");
    await page.getByRole("button", { name: "Ask us", exact: true }).click();
    await expect(root.getByRole("dialog")).toBeVisible();
  });
  await test.step("the head: a title, and a line below it", async () => {
    const { chat } = await open("head");
    await chat.launcher.click();
    await expect(page.getByRole("dialog", { name: "Acme care" })).toBeVisible();
    await expect(chat.panel.getByText("We answer in a minute")).toBeVisible();
    await expect(chat.panel.locator("header .avatar")).toBeHidden();
  });
  await test.step("right to left", async () => {
    const { root } = await open("turned");
    await expect(root).toHaveAttribute("dir", "rtl");
  });
});

test("files: a font, a picture for the launcher and one for the avatar, under a policy that allows neither", async ({
  page,
  serve,
}) => {
  const [font, picture] = [themeFileOf("font"), themeFileOf("picture")];
  const theme = {
    font: { from: "file", file: font.file },
    launcher: { kind: "picture", picture: picture.file },
    bot: { avatar: "picture", picture: picture.file, beside: true, name: { en: "Ada" } },
  };
  const { chat, root } = await dressed(page, serve, theme, {
    assets: new Map([font, picture].map(({ file, content }) => [file.hash, content])),
    headers: { "content-security-policy": "default-src 'none'; script-src 'self'" },
  });
  await expect(chat.launcher.locator("canvas")).toBeVisible();
  await expect(root).toHaveCSS("font-family", new RegExp(`^parley-${font.file.hash}`));
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`)))
    .toEqual([`parley-${font.file.hash} loaded`]);
  await chat.launcher.click();
  await expect(chat.panel.locator("header canvas")).toBeVisible();
  await expect(chat.log.locator(".face canvas").first()).toBeVisible();
  await expect(chat.log.locator(".who").first()).toHaveText("Ada");
  await expect(chat.rows.first()).toContainText("Ada:");
});

test("without a launcher a link opens the chat, and has the focus back afterwards", async ({
  page,
  serve,
}) => {
  const html = `<!doctype html><html lang="en"><body><a href="#parley">Talk to us</a><script async src="/parley/parley.js"></script>`;
  const { chat } = await dressed(
    page,
    serve,
    { launcher: { kind: "none" } },
    {
      dialogues: [poking(true)],
      pages: { "/": html },
    },
  );
  await expect(page.locator("parley-chat")).toBeAttached();
  await expect(chat.launcher).toBeHidden();
  await expect(page.locator(".poke")).toBeHidden();
  const link = page.getByRole("link", { name: "Talk to us" });
  await link.press("Enter");
  await expect(chat.panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(chat.panel).toBeHidden();
  await expect(link).toBeFocused();
});

test("messages take their time, show meanwhile that one is being written, and are there at once after a reload", async ({
  page,
  serve,
}) => {
  await page.clock.install();
  const { chat } = await dressed(page, serve, { pace: { delay: 10 } });
  await chat.launcher.click();
  await expect(chat.log.locator(".typing")).toBeVisible();
  await expect(chat.answer("Yes")).toHaveCount(0);
  await page.clock.runFor(11_000);
  await expect(chat.answer("Yes")).toBeVisible();
  await expect(chat.log.locator(".typing")).toHaveCount(0);
  const said = await chat.rows.count();
  await page.reload();
  await expect(chat.rows).toHaveCount(said);
  await expect(chat.answer("Yes")).toBeVisible();
});

test("a conversation with a delay can be gone back in and begun again", async ({ page, serve }) => {
  const { chat } = await dressed(page, serve, { pace: { delay: 0.1, typing: false } });
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await expect(chat.log.locator(".typing")).toBeHidden();
  await chat.field.fill("ana@example.com");
  await chat.panel.getByRole("button", { name: "Back one step" }).click();
  await expect(chat.answer("Yes")).toBeVisible();
  await chat.answer("Yes").click();
  await expect(chat.field).toBeVisible();
  await chat.panel.getByRole("button", { name: "Start again" }).click();
  await expect(chat.answer("Yes")).toBeVisible();
  await expect(chat.log.locator(".visitor")).toHaveCount(0);
});

test("a sound is played for a new message, but not before the visitor has touched the page", async ({
  page,
  serve,
}) => {
  await page.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    Object.assign(window, { tones: 0 });
    // What a test looks up in a page counts as touching it.
    let hasBeenActive = false;
    addEventListener(
      "pointerdown",
      () => {
        hasBeenActive = true;
      },
      true,
    );
    const activation = { get: () => ({ hasBeenActive }) };
    Object.defineProperty(navigator, "userActivation", activation);
    OscillatorNode.prototype.start = function (...args) {
      Object.assign(window, { tones: Reflect.get(window, "tones") + 1 });
      start.apply(this, args);
    };
  });
  const { chat } = await dressed(page, serve, { sound: { kind: "chime" } }, { dialogues: [poking(true)] });
  const tones = () => page.evaluate(() => Reflect.get(window, "tones"));
  await expect(page.locator(".poke")).toBeVisible();
  expect(await tones()).toBe(0);
  await chat.launcher.click();
  await expect.poll(tones).toBeGreaterThan(0);
});

test("a sound of the theme's own is played under a policy that allows no media", async ({ page, serve }) => {
  await page.addInitScript(() => {
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...args) {
      Object.assign(window, { played: this.buffer?.duration });
      start.apply(this, args);
    };
  });
  const { file, content } = themeFileOf("sound");
  const { chat } = await dressed(
    page,
    serve,
    { sound: { kind: "file", file } },
    {
      assets: new Map([[file.hash, content]]),
      headers: { "content-security-policy": "default-src 'none'; script-src 'self'" },
    },
  );
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "played"))).toBeCloseTo(0.1);
});

test("the poke says what the theme says, when it says so", async ({ page, serve }) => {
  await page.clock.install();
  const theme = { poke: { text: { en: 'Hi {{lead.firstName:"there"}}, need a hand?' }, delay: 5 } };
  await dressed(page, serve, theme, { dialogues: [poking(true)] });
  const poke = page.locator(".poke");
  await expect(poke).toBeAttached();
  await expect(poke).toBeHidden();
  await page.clock.runFor(6000);
  await expect(poke).toBeVisible();
  await expect(poke).toContainText("Hi there, need a hand?");
});
