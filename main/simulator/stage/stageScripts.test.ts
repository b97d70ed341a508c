import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { stageScripts } from "./stageScripts.ts";

test("the manifest comes last, the loader before all that registers, and what is for pages of the bundle not at all", () => {
  const names = [
    "a/1.pdf",
    "a/1.js",
    "a/2.css",
    "a/3.js",
    "c/4.js",
    "d/5.js",
    "index.html",
    "parley.js",
    "site.js",
  ];
  const files = names.map((name) => ({ name, bytes: new TextEncoder().encode(`// ${name}`) }));
  const scripts = stageScripts(files)({ ahead: 5 });
  expect(scripts[0]).toBe('window.parleySimulator = {"ahead":5};');
  const ours = scripts.filter((script) => script.startsWith("// "));
  expect(ours).toEqual(["// parley.js", "// a/1.js", "// c/4.js", "// d/5.js", "// site.js"]);
});

test("what offers times is told where they stand, and nothing else is", () => {
  const src = 'globalThis.heard.push(document.currentScript?.src?.replace(/[0-9a-f]+\\.js$/, ""));';
  const files = Object.entries({
    "c/1a.js": src,
    "c/2b.js": src,
    "d/3.js": src,
    "site.js": 'parley.register("site",{"chat":"c/1a.js","meetings":"c/2b.js"});',
  }).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const heard: unknown[] = [];
  const page = createContext({ document: {}, location: { href: "https://www.acme.com/a/b" }, URL, heard });
  const ours = stageScripts(files)({}).filter((script) => script.includes("heard.push"));
  for (const script of ours) runInContext(script, page);
  expect(heard.sort()).toEqual(["https://www.acme.com/parley/c/", undefined, undefined]);
});
