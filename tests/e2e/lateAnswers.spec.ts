import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
});

test.afterEach(async () => {
  await studio.close();
});

test("an answer to “Try it” that comes after a field was changed says nothing of what stands there now", async () => {
  const page = studio.window;
  const waiting: ServerResponse[] = [];
  let answers = false;
  const server = createServer((_request, response) => {
    if (answers) response.writeHead(401).end();
    else waiting.push(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    await page.keyboard.press("ControlOrMeta+,");
    await page.getByRole("tab", { name: "Targets" }).click();
    const settings = page.getByRole("dialog", { name: "Settings" });
    await settings.getByRole("button", { name: "Add target" }).click();
    await settings.getByLabel("Kind").press("Enter");
    await page.getByRole("option", { name: "WebDAV" }).press("Enter");
    await settings.getByLabel("Name").fill("Our site");
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/site/`;
    await settings.getByLabel("Address", { exact: true }).fill(address);
    await settings.getByLabel("User").fill("anna");
    await settings.getByLabel("Password").fill("open sesame");
    const tryIt = settings.getByRole("button", { name: "Try it" });
    await tryIt.click();
    await expect(tryIt).toBeDisabled();
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    await settings.getByLabel("User").fill("berta");
    await expect(tryIt).toBeEnabled();
    await tryIt.click();
    await expect.poll(() => waiting.length).toBeGreaterThan(1);
    const [first] = waiting;
    if (first) {
      first.writeHead(404).end();
      await once(first, "close");
    }
    // By the time main has answered this, it has passed on what it heard.
    await page.evaluate(() => window.studio.call("app:info", undefined));
    await expect(settings.getByText("Trying…")).toBeVisible();
    answers = true;
    for (const response of waiting.slice(1)) response.writeHead(401).end();
    await expect(settings.getByText("The target does not let Parley in")).toBeVisible();
    await settings.getByRole("button", { name: "Cancel" }).click();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
