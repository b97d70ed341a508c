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
