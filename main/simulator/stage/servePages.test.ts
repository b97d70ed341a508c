import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { servePages } from "./servePages.ts";

let folder = "";
const address = "https://www.acme.com/shop/pricing?utm_source=mail";

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-stage-"));
  mkdirSync(path.join(folder, "site", "pt"), { recursive: true });
  const file = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  file("secret.txt", "secret");
  file("site/my page.html", "the page");
  file("site/style.css", "the style");
  file("site/about.html", "about");
  file("site/.env", "hidden");
  file("site/pt/index.html", "em português");
  symlinkSync(path.join(folder, "secret.txt"), path.join(folder, "site", "link.txt"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (url: string, fallback?: string) => {
  const wanted = { address, folder: path.join(folder, "site"), file: "my page.html" };
  const answer = await servePages({ ...wanted, ...(fallback && { fallback }) })({ url });
  return answer.status === 200 ? answer.text() : answer.status;
};

test.each([
  [address, "the page"],
  ["https://www.acme.com/shop/pricing", "the page"],
  ["https://www.acme.com/shop/style.css", "the style"],
  ["https://www.acme.com/style.css", "the style"],
  ["https://www.acme.com/about", "about"],
  ["https://www.acme.com/pt/", "em português"],
])("%s is found", async (url, text) => {
  expect(await ask(url)).toBe(text);
});

test.each([
  "https://other.com/style.css",
  "https://www.acme.com/link.txt",
  "https://www.acme.com/.env",
  "https://www.acme.com/%2eenv",
  "https://www.acme.com/..%2fsecret.txt",
  "https://www.acme.com/shop/..%2f..%2fsecret.txt",
  "https://www.acme.com/%2e%2e/secret.txt",
  "https://www.acme.com/nowhere",
  "https://www.acme.com/pt",
])("%s is not there", async (url) => {
  expect(await ask(url)).toBe(404);
});

test("a site that has a page for everything shows it at any address, but not as a file", async () => {
  expect(await ask("https://www.acme.com/deep/down", "about.html")).toBe("about");
  expect(await ask("https://www.acme.com/picture.png", "about.html")).toBe(404);
  expect(await ask("https://other.com/", "about.html")).toBe(404);
});

test("a page may lie at the root of a drive", async () => {
  const { root } = path.parse(folder);
  const file = path.relative(root, path.join(folder, "site", "about.html"));
  const answer = await servePages({ address, folder: root, file })({ url: address });
  expect(await answer.text()).toBe("about");
});
