import { expect } from "@playwright/test";
import type { Engine } from "#tests/support/engines/Engine.ts";
import { startFirefox } from "#tests/support/engines/startFirefox.ts";
import { startWebKit } from "#tests/support/engines/startWebKit.ts";
import { test } from "./siteTest.ts";

/** What a visitor finds in the chat and does there; put before each script that runs in the page. */
const tools = `
  const inChat = (selector) => [...(document.querySelector("parley-chat")?.shadowRoot.querySelectorAll(selector) ?? [])];
  const until = async (find) => {
    for (const end = performance.now() + 10000; performance.now() < end; ) {
      const found = find();
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
    throw new Error("never came: " + find);
  };
  const press = async (name) => (await until(() => inChat("button").find((one) => (one.ariaLabel ?? one.textContent).trim() === name))).click();
  const log = () => inChat("[role=log]")[0]?.textContent ?? "";
  const write = async (text) => {
    const field = await until(() => inChat("input")[0]);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.form.requestSubmit();
  };
`;

// Debian's packages of these browsers are driven; elsewhere they are not to be had.
const engines =
  process.platform === "linux"
    ? ([
        ["Firefox", startFirefox],
        ["WebKit", startWebKit],
      ] as const)
    : [];

for (const [name, start] of engines)
  test(`the conversation passes in ${name}, and goes on after a reload`, async ({ serve, receive }) => {
    const hook = await receive();
    const { url } = await serve({
      settings: { sinks: { webhooks: [{ url: hook.url }] } },
      headers: {
        "content-security-policy": "default-src 'none'; script-src 'self'; connect-src http://127.0.0.1:*",
      },
    });
    let engine: Engine | undefined;
    try {
      engine = await start();
      const page = (body: string) => engine?.run(`${tools} ${body}`);
      await engine.goto(url);
      await page(`await press("Open the chat"); await press("Yes"); await write("nobody");`);
      await page(`await until(() => inChat("[role=alert]")[0]?.textContent)`);
      const size = await page(`
        const { width, right, bottom } = inChat("[role=dialog]")[0].getBoundingClientRect();
        const { fontSize } = getComputedStyle(inChat(".row")[0]);
        return { width, fontSize, inside: right <= innerWidth && bottom <= innerHeight };
      `);
      expect(size).toMatchObject({ fontSize: "15px", inside: true });

      await engine.goto(url);
      await page(`await write("ada@example.com");`);
      await page(`await until(() => log().includes("We will write to ada@example.com"))`);
      await expect.poll(() => hook.taken("completed")).toHaveLength(1);
      expect(hook.taken("captured")).toMatchObject([{ value: "ada@example.com" }]);
      // What the page that was left could not be told of comes again under its id, so ids count.
      expect(new Set(hook.taken("triggered").map(({ id }) => id)).size).toBe(1);
    } finally {
      await engine?.stop();
    }
  });
