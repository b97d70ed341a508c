import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder } from "./serveFolder.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-pages-"));
  mkdirSync(path.join(folder, "pages", "assets"), { recursive: true });
  mkdirSync(path.join(folder, "pages-secret"));
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "pages-secret", "secret.txt"), "secret");
  writeFileSync(path.join(folder, "pages", "index.html"), "<!doctype html>");
  writeFileSync(path.join(folder, "pages", "assets", "café.js"), "1");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ask(url: string): Promise<Response> {
  return serveFolder(path.join(folder, "pages"))({ url });
}

test("a file comes with its type and a policy that allows neither inline nor eval nor other hosts", async () => {
  const answer = await ask("parley-app://studio/");
  expect(await answer.text()).toBe("<!doctype html>");
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test("a name of any script is found", async () => {
  expect((await ask("parley-app://studio/assets/caf%C3%A9.js")).status).toBe(200);
});

test.each([
  "parley-app://studio/../secret.txt",
  "parley-app://studio/..%2fsecret.txt",
  "parley-app://studio/%2e%2e/secret.txt",
  "parley-app://studio/assets/..%2f..%2fsecret.txt",
  "parley-app://studio/..%2fpages-secret/secret.txt",
  "parley-app://studio/..%5csecret.txt",
  "parley-app://studio//etc/passwd",
  "parley-app://studio/%2fetc%2fpasswd",
  "parley-app://studio/index.html%00.js",
  "parley-app://studio/%E0%A4%A",
  "parley-app://studio/assets",
  "parley-app://studio/nothing.js",
  "parley-app://elsewhere/index.html",
])("%s is not found", async (url) => {
  const answer = await ask(url);
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain("secret");
});
