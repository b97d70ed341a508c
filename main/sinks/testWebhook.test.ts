import { createHmac } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { startWebhook, type Webhook, type WebhookWishes } from "#tests/support/startWebhook.ts";
import { testWebhook } from "./testWebhook.ts";

const fresh = freshStore();
let hook: Webhook;
afterEach(() => hook.close());

async function tried(wishes: WebhookWishes, { signWith = "", leaveOut = [] as string[] } = {}) {
  hook = await startWebhook(wishes);
  return testWebhook({ url: hook.url, signWith, leaveOut }, { store: fresh.store });
}

test("sends one made-up report, trimmed and signed as the widget does, and says what came back", async () => {
  expect(await tried({}, { signWith: "key", leaveOut: ["captured.value"] })).toEqual({
    status: 204,
    readable: true,
  });
  const [post] = hook.posts;
  const { test: isTest, events } = JSON.parse(post?.body ?? "");
  expect(isTest).toBe(true);
  expect(events).toMatchObject([{ event: "captured", attribute: "lead.email" }]);
  expect(events[0]).not.toHaveProperty("value");
  const signed = createHmac("sha256", "key").update(`${post?.query.get("parley-time")}.${post?.body}`);
  expect(post?.query.get("parley-signature")).toBe(signed.digest("hex"));
});

test("tells of a refusal, of another address, and of an answer that the widget cannot read", async () => {
  expect(await tried({ manner: () => 401 })).toMatchObject({ status: 401 });
  await hook.close();
  expect(await tried({ manner: () => [302, { location: "https://acme.com/" }] })).toMatchObject({
    status: 302,
  });
  await hook.close();
  expect(await tried({ cors: false })).toEqual({ status: 204, readable: false });
});

test("where that event is left out, another one is sent", async () => {
  await tried({}, { leaveOut: ["captured"] });
  expect(JSON.parse(hook.posts[0]?.body ?? "").events).toMatchObject([{ event: "triggered" }]);
});

test("one that breaks off is unreachable", async () => {
  await expect(tried({ manner: () => "reset" })).rejects.toMatchObject({ code: "unreachable" });
});
