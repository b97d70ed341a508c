import { beforeEach, expect, test, vi } from "vitest";
import { type SiteSettings, siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { appStore } from "../../app/appStore.ts";
import { flushAll } from "../../app/flushAll.ts";
import { openSiteSession } from "./openSiteSession.ts";

let saved: SiteSettings;

beforeEach(() => {
  saved = siteSettingsSchema.parse({});
  const call = async (channel: string, input: SiteSettings) => {
    if (channel === "settings:set") saved = siteSettingsSchema.parse(input);
    return { ok: true, value: saved };
  };
  vi.stubGlobal("window", { studio: { call, on: () => () => undefined } });
});

async function open() {
  const opened = await openSiteSession();
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

test("what is still wrong or blank, and what can be undone, is there when the settings are opened again", async () => {
  const session = await open();
  const { store, change } = session;
  change("name", { name: "Acme" });
  change("addWebhook", {
    sinks: { ...saved.sinks, webhooks: [{ url: "", signWith: "a key", leaveOut: [] }] },
  });
  expect(await open()).toBe(session);
  change("timeZone", { timeZone: "Europe/Nowhere" });
  expect(await open()).toBe(session);
  expect(store.getState().content.settings).toMatchObject({
    name: "Acme",
    timeZone: "Europe/Nowhere",
    sinks: { webhooks: [{ signWith: "a key" }] },
  });
  expect(store.getState().history.undo.map(({ name }) => name)).toEqual(["name", "addWebhook", "timeZone"]);
  expect(saved).toMatchObject({ name: "Acme", sinks: { webhooks: [] } });
});

test("the window does not go with what is still wrong, which keeps nothing else from being done", async () => {
  const { store, change } = await open();
  change("timeZone", { timeZone: "Europe/Nowhere" });
  expect(await flushAll()).toBe(true);
  expect(appStore.getState().overlay).toBeUndefined();
  expect(await flushAll(true)).toBe(false);
  expect(appStore.getState().overlay).toEqual({ kind: "settings", page: "site" });
  store.undo();
  expect(await flushAll(true)).toBe(true);
});

test("settings that were changed elsewhere are read anew", async () => {
  const session = await open();
  session.change("timeZone", { timeZone: "Europe/Nowhere" });
  saved = { ...saved, name: "Restored" };
  const { store } = await open();
  expect(store.getState().content.settings.name).toBe("Restored");
  expect(await flushAll(true)).toBe(true);
});
