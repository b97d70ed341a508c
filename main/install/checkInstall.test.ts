import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newNode } from "#shared/dialogue/newNode.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { publishSite } from "../publish/publishSite.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { setSiteSettings } from "../settings/setSiteSettings.ts";
import { saveTarget } from "../targets/saveTarget.ts";
import { checkInstall } from "./checkInstall.ts";
import { describeInstall } from "./describeInstall.ts";
import { findSnippet } from "./findSnippet.ts";
import { policiesOf } from "./policiesOf.ts";

const fresh = freshStore();
let context: ReturnType<typeof publishContext>;
let server: Server;
let origin: string;
let html: string;
let headers: Record<string, string>;

beforeEach(async () => {
  [html, headers] = ["", {}];
  context = publishContext(fresh);
  const folder = path.join(fresh.folder, "site");
  saveTarget({ target: { kind: "folder", id: "t", name: "Site", address: "", folder } }, context);
  const settings = getSiteSettings(undefined, context);
  setSiteSettings(
    {
      ...settings,
      sinks: {
        ...settings.sinks,
        webhooks: [{ url: "https://hooks.acme.com/x", signWith: "", leaveOut: [] }],
      },
    },
    context,
  );
  addLive(fresh, "a");
  await publishSite({ target: "t", despiteWarnings: true }, context);
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const file = /^\/parley\/(.*)$/.exec(pathname)?.[1];
    try {
      if (file === undefined) response.writeHead(200, headers).end(html);
      else response.end(readFileSync(path.join(folder, file)));
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const check = () => checkInstall({ url: `${origin}/`, target: "t" }, context);
const snippet = `<script async src="/parley/parley.js"></script>`;

test("a page without the snippet, or with it in a comment, is told", async () => {
  html = `<!-- ${snippet} --><script src="/other.js"></script>`;
  expect(await check()).toEqual({ page: `${origin}/`, status: 200, wrongIntegrity: false, blocked: [] });
});

test("a page with the snippet runs the present publication", async () => {
  html = `<head>${snippet}</head>`;
  expect(await check()).toMatchObject({
    snippet: `${origin}/parley/parley.js`,
    bundle: "current",
    blocked: [],
  });
});

test("an older bundle, a broken one and none are told apart", async () => {
  html = `<script src=/parley/parley.js async></script>`;
  context.store.db.prepare("UPDATE publications SET manifest = 'another'").run();
  expect(await check()).toMatchObject({ bundle: "other" });
  html = `<script src="/gone/parley.js"></script>`;
  expect(await check()).toMatchObject({ bundle: "broken" });
  html = `<script src="http://127.0.0.1:9/parley.js"></script>`;
  expect(await check()).toMatchObject({ bundle: "unreachable" });
});

test("a fingerprint of another loader is told", async () => {
  const right = createHash("sha384").update("/* parley.js */").digest("base64");
  html = `<script src="/parley/parley.js" integrity="sha384-${right}"></script>`;
  expect(await check()).toMatchObject({ wrongIntegrity: false });
  html = `<script src="/parley/parley.js" integrity="sha384-AAAA"></script>`;
  expect(await check()).toMatchObject({ wrongIntegrity: true });
});

test.each([
  ["script-src 'self'; connect-src 'self' https://hooks.acme.com", []],
  ["script-src https:; connect-src *", [{ directive: "script-src" }]],
  ["default-src 'self'", [{ directive: "connect-src", add: ["https://hooks.acme.com"] }]],
  ["script-src 'none'; connect-src https://*.acme.com", [{ directive: "script-src" }]],
  ["script-src 'nonce-abc' 'strict-dynamic'", [{ directive: "script-src" }]],
  ["connect-src https://hooks.acme.com/other/", [{ directive: "connect-src" }]],
  ["img-src 'none'", []],
  ["require-trusted-types-for 'script'", []],
  ["trusted-types other", []],
  ["require-trusted-types-for 'script'; trusted-types other parley", []],
  ["require-trusted-types-for 'script'; trusted-types *", []],
  [
    "require-trusted-types-for 'script'; trusted-types other",
    [{ directive: "trusted-types", add: ["parley"] }],
  ],
  ["require-trusted-types-for 'script'; trusted-types 'none'", [{ directive: "trusted-types" }]],
  [
    "script-src http://127.0.0.1:*/parley/parley.js; connect-src https://hooks.acme.com",
    [{ directive: "script-src" }],
  ],
])("the policy %s blocks what it blocks, in a header as in the page", async (policy, blocked) => {
  html = snippet;
  headers = { "content-security-policy": policy };
  const found = await check();
  expect(found.blocked).toHaveLength(blocked.length);
  expect(found.blocked).toMatchObject(blocked);
  headers = {};
  html = `<meta http-equiv="Content-Security-Policy" content="${policy}">${snippet}`;
  expect((await check()).blocked).toEqual(found.blocked);
});

test.each(["script-src 'nonce-abc' 'strict-dynamic'", "script-src 'nonce-abc'"])(
  "a script with the page's nonce may load the others under %s",
  async (policy) => {
    html = `<script nonce="abc" src="/parley/parley.js"></script>`;
    headers = { "content-security-policy": policy };
    expect(await check()).toMatchObject({ blocked: [] });
    html = `<script nonce="old" src="/parley/parley.js"></script>`;
    expect(await check()).toMatchObject({ blocked: [{ directive: "script-src" }] });
  },
);

test("Trusted Types that one policy asks for and another one narrows keep the widget out", async () => {
  html = `<meta http-equiv="Content-Security-Policy" content="trusted-types other">${snippet}`;
  headers = { "content-security-policy": "require-trusted-types-for 'script'" };
  expect(await check()).toMatchObject({ blocked: [{ directive: "trusted-types", add: ["parley"] }] });
});

test("a host that a card calls has to be let through too", async () => {
  const { dialogue, revision } = loadDialogue("a", context);
  const blank = newNode("webhook", "hook", { x: 0, y: 0 }, "en");
  const card = { ...blank, data: { ...blank.data, url: "https://orders.acme.com/new" } };
  saveDialogue({ dialogue: { ...dialogue, nodes: [...dialogue.nodes, card] }, revision }, context);
  await publishSite({ target: "t", despiteWarnings: true }, context);
  html = snippet;
  headers = { "content-security-policy": "connect-src https://hooks.acme.com" };
  expect(await check()).toMatchObject({
    bundle: "current",
    blocked: [{ directive: "connect-src", add: ["https://orders.acme.com"] }],
  });
});

test("the host of a form needs scripts, styles and frames of it to be let through, and Munchkin its own", async () => {
  const settings = getSiteSettings(undefined, context);
  const { sinks } = settings;
  const marketo = {
    ...sinks.marketo,
    on: true,
    host: "forms.acme.com",
    munchkinId: "123-ABC-456",
    formId: 7,
  };
  setSiteSettings(
    { ...settings, sinks: { ...sinks, marketo: { ...marketo, milestones: "always" } } },
    context,
  );
  await publishSite({ target: "t", despiteWarnings: true }, context);
  html = snippet;
  headers = { "content-security-policy": "default-src 'self'; child-src 'self'; style-src-elem 'self'" };
  const forms = "https://forms.acme.com";
  expect((await check()).blocked).toEqual([
    { directive: "connect-src", add: ["https://hooks.acme.com", "https://123-abc-456.mktoresp.com"] },
    { directive: "default-src", add: [forms, "https://munchkin.marketo.net"] },
    { directive: "child-src", add: [forms] },
    { directive: "style-src-elem", add: [forms] },
  ]);
  const { policy } = await describeInstall({ target: "t" }, context);
  expect(policy).toEqual([
    "script-src https://YOUR-HOST https://forms.acme.com https://munchkin.marketo.net",
    "connect-src https://hooks.acme.com https://123-abc-456.mktoresp.com",
    "frame-src https://forms.acme.com",
    "style-src https://forms.acme.com",
  ]);
  headers = { "content-security-policy": policy.join(";").replace("https://YOUR-HOST", "'self'") };
  expect((await check()).blocked).toEqual([]);
  headers = { "content-security-policy": "script-src 'nonce-abc' 'strict-dynamic'" };
  html = snippet.replace("<script", '<script nonce="abc"');
  expect((await check()).blocked).toEqual([]);
});

test("the fingerprint is that of the loader that the target has, whatever is wrong with a dialogue", async () => {
  const { pinned } = await describeInstall({ target: "t" }, context);
  writeFileSync(path.join(context.app.widget, "parley.js"), "/* of a newer version */");
  context.store.db.prepare("UPDATE dialogues SET document = '{}'").run();
  expect(await describeInstall({ target: "t" }, context)).toMatchObject({ pinned });
});

test.each(["<!--", "<script ", "<script a='", '<meta "', '<meta a="', "<script =", "<script src = "])(
  "a page of nothing but %s keeps nobody waiting",
  (part) => {
    const page = part.repeat(2_000_000 / part.length);
    const begun = performance.now();
    expect(findSnippet(page)).toBeUndefined();
    expect(policiesOf(null, page)).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(3_000);
  },
);

test("only addresses of the web are looked at, and a page that is not there is told", async () => {
  await expect(checkInstall({ url: "file:///etc/passwd", target: "t" }, context)).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(checkInstall({ url: "http://127.0.0.1:9/", target: "t" }, context)).rejects.toMatchObject({
    code: "unreachable",
  });
});
