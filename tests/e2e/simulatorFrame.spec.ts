import { expect, type Locator, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";

test("a chat that opens in the simulator leaves the focus with the author, until he answers in it", async () => {
  const { app, window, close } = await startApp();
  try {
    const id = await addDialogue(window, "Sample", "product-questions");
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, id);
    const simulator = window.getByRole("region", { name: "Simulator" });
    const chat = simulator.frameLocator("iframe");
    const yes = chat.getByRole("button", { name: "Yes" });
    await window.locator(".react-flow__node").first().focus();
    const holder = () => window.evaluate(() => document.activeElement?.tagName);
    const before = await holder();
    await yes.waitFor();
    expect(await holder()).toBe(before);

    await yes.click();
    await expect(chat.getByRole("textbox")).toBeFocused();

    // A large zoom leaves no room for inspector and simulator beside the canvas: one makes way for the other.
    await app.evaluate(({ BrowserWindow }) => {
      const [studio] = BrowserWindow.getAllWindows();
      studio?.setSize(1280, 800);
      studio?.webContents.setZoomFactor(2);
    });
    await expect.poll(() => window.evaluate(() => innerWidth)).toBeLessThanOrEqual(640);
    const canvas = window.getByRole("main", { name: "Canvas" });
    const inspector = window.getByRole("complementary", { name: "Inspector" });
    const roomy = () => canvas.evaluate((main) => main.clientWidth >= 240);
    const whole = (part: Locator) =>
      part.evaluate((element) => element.getBoundingClientRect().right <= innerWidth);
    const closeSimulator = window.getByRole("button", { name: "Close the simulator" });
    await expect(inspector).toBeHidden();
    await expect.poll(roomy).toBe(true);
    expect(await whole(closeSimulator)).toBe(true);
    await window.getByRole("button", { name: "Show the inspector" }).click();
    await expect(inspector).toBeVisible();
    await expect(simulator).toBeHidden();
    await expect.poll(roomy).toBe(true);
    expect(await whole(inspector)).toBe(true);
    await window.keyboard.press("F5");
    await expect(simulator).toBeVisible();
    await expect(inspector).toBeHidden();
    await closeSimulator.click();
    await expect(inspector).toBeVisible();
  } finally {
    await close();
  }
});

test("a simulation runs the built widget in a sandboxed frame and tells the studio each step", async () => {
  const studio = await startApp();
  try {
    const page = studio.window;
    const id = await addDialogue(page, "Sample", "product-questions");
    await page.evaluate(async (dialogue) => {
      const attributes = { "lead.firstName": "Ada" };
      const opened = await window.studio.call("simulator:open", {
        id: dialogue,
        language: "pt-BR",
        attributes,
      });
      if (!opened.ok) throw new Error(opened.error.message);
      const frame = document.createElement("iframe");
      frame.sandbox.add("allow-scripts");
      frame.src = opened.value.url;
      frame.title = "simulation";
      frame.style.cssText = "position:fixed;inset:0;width:420px;height:640px;z-index:99";
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener("message", ({ source, data }) => {
        if (source === frame.contentWindow) heard.push(data);
      });
      document.body.append(frame);
    }, id);

    const frame = page.frameLocator('iframe[title="simulation"]');
    await expect(frame.getByText("Olá, Ada!").first()).toBeVisible();
    const steps = () =>
      page.evaluate(() =>
        (Reflect.get(window, "heard") as { event?: string; type: string }[]).map(
          ({ type, event }) => event ?? type,
        ),
      );
    await expect.poll(steps).toEqual(expect.arrayContaining(["ready", "opened", "stepped"]));

    await frame.getByRole("button", { name: "Sim" }).click();
    await expect.poll(steps).toContain("engaged");
    await page.evaluate(() => {
      const inner = document.querySelector<HTMLIFrameElement>('iframe[title="simulation"]')?.contentWindow;
      inner?.postMessage({ type: "language", language: "en" }, "*");
    });
    await expect(frame.getByText("Hi Ada!").first()).toBeVisible();

    const inner = page.frames().find((one) => one.url().startsWith("parley-sim:"));
    const world = await inner?.evaluate(() => ({
      origin: self.origin,
      studio: typeof Reflect.get(self, "studio"),
    }));
    expect(world).toEqual({ origin: "null", studio: "undefined" });
    // What the widget would fetch is stood in for and told; what finds another way out the policy stops.
    const stopped = await inner?.evaluate(async () => {
      await fetch("https://example.com/");
      const refused = new Promise((done) =>
        addEventListener("securitypolicyviolation", ({ effectiveDirective }) => done(effectiveDirective)),
      );
      new Image().src = "https://example.com/picture.png";
      return refused;
    });
    expect(stopped).toBe("img-src");
    await expect.poll(steps).toContain("sent");
  } finally {
    await studio.close();
  }
});

test("the very path of a conversation is listed and lit, jumped to, and taken back", async () => {
  const studio = await startApp();
  try {
    const { window } = studio;
    const id = await addDialogue(window, "Guide", "download-a-guide");
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, id);
    const simulator = window.getByRole("region", { name: "Simulator" });
    const chat = simulator.frameLocator("iframe");
    const no = chat.getByRole("button", { name: "No, thank you" });
    await no.waitFor();
    await simulator.getByRole("tab", { name: "Path" }).click();
    const path = simulator.getByRole("list", { name: "The cards that it went over, in order" });
    const passed = path.getByRole("button");
    await expect(passed).toHaveCount(4);
    await expect(passed.nth(1)).toHaveText(/^Split.*(Benefit|Question) first$/);
    const lit = window.locator("[data-walked=true]");
    await expect(lit).toHaveCount(3);

    await no.click();
    await expect(passed).toHaveCount(5);
    await expect(passed.nth(3)).toContainText("No, thank you");
    await passed.nth(1).click();
    await expect(window.locator('.react-flow__node.selected [data-kind="split"]')).toBeVisible();
    await expectAccessible(window);

    await simulator.getByRole("button", { name: "Take the last answer back" }).click();
    await expect(passed).toHaveCount(4);
    await expect(lit).toHaveCount(3);
    await expect(no).toBeEnabled();
  } finally {
    await studio.close();
  }
});
