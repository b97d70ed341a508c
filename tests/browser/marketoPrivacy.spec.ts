import path from "node:path";
import { expect } from "@playwright/test";
import { test } from "./captureTest.ts";
import { leaveAddress } from "./leaveAddress.ts";

const munchkin = path.join(import.meta.dirname, "../servers/marketo/web/munchkin.js");

for (const [who, settings, said] of [
  ["who opted out of Marketo", {}, "document.cookie = 'mkto_opt_out=true; path=/'"],
  ["who has not agreed", { privacy: { askFirst: true } }, ""],
  ["who refuses", {}, "parley.consent(false)"],
  ["whose browser sends Global Privacy Control", {}, "gpc"],
] as const)
  test(`of somebody ${who} Marketo hears nothing`, async ({ page, serve, capture }) => {
    const { host } = capture;
    await page.route("https://munchkin.marketo.net/**", (route) => route.fulfill({ path: munchkin }));
    if (said === "gpc")
      await page.addInitScript(() =>
        Object.defineProperty(navigator, "globalPrivacyControl", { value: true }),
      );
    await page.clock.install();
    const { url } = await serve({
      settings: { ...settings, ...capture.sinkTo({ milestones: "always" }) },
    });
    await page.goto(url);
    await page.waitForFunction(() => "parley" in window);
    if (said !== "gpc") await page.evaluate(said);
    const chat = await leaveAddress(page);
    await expect(chat.log).toContainText("Thank");
    // What would be sent is sent here, or by the next page.
    await page.clock.runFor(60_000);
    await page.waitForLoadState("networkidle");
    expect(host.calls).toEqual([]);
    await page.goto(`${url}second`);
    await page.waitForLoadState("networkidle");
    expect(host.calls).toEqual([]);
    expect(await page.evaluate("typeof Munchkin")).toBe("undefined");
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("_mkto_trk");
  });

test("milestones are told to Munchkin, which is brought only where the site says so", async ({
  page,
  serve,
  capture,
}) => {
  const { host } = capture;
  await page.route("https://munchkin.marketo.net/**", (route) => route.fulfill({ path: munchkin }));
  await page.addInitScript((base) => {
    const { sendBeacon } = Navigator.prototype;
    const script = "https://munchkin.marketo.net";
    Navigator.prototype.sendBeacon = function (to, body) {
      return sendBeacon.call(this, String(to).replace(script, base), body);
    };
  }, host.url);
  const quiet = await serve({ settings: capture.sinkTo({ milestones: "ifThere" }) });
  await page.goto(quiet.url);
  await leaveAddress(page);
  await expect.poll(() => host.submissions).toHaveLength(1);
  expect([await page.evaluate("typeof Munchkin"), host.visits.length]).toEqual(["undefined", 0]);
  const { url } = await serve({ settings: capture.sinkTo({ milestones: "always" }) });
  await page.goto(url);
  await leaveAddress(page, "caio@example.com");
  await expect
    .poll(() => host.visits.map(({ query }) => query.get("_mchUr")))
    .toEqual([
      "/",
      "/chat/product-questions/engaged",
      "/chat/product-questions/goal-call-requested",
      "/chat/product-questions/completed",
    ]);
  await expect.poll(() => host.submissions).toHaveLength(2);
  expect((await page.context().cookies()).map(({ name }) => name)).toContain("_mkto_trk");
});
