import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";

const house = mkdtempSync(join(tmpdir(), "parley-house-"));
cpSync("biome.json", join(house, "biome.json"));
cpSync("scripts/lint", join(house, "scripts/lint"), { recursive: true });
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** The rules that a file with this content breaks if it stands at this path. */
function brokenRules(path: string, content: string): string[] {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const biome = join(process.cwd(), "node_modules/.bin/biome");
  const run = spawnSync(biome, ["lint", "--vcs-enabled=false", "--reporter=json", path], {
    cwd: house,
    encoding: "utf8",
  });
  rmSync(file);
  const report: { diagnostics: { category: string }[] } = JSON.parse(run.stdout);
  return report.diagnostics.map((diagnostic) => diagnostic.category);
}

test.each([
  ["shared/engine/a.ts", 'import { a } from "#main/a.ts";'],
  ["shared/engine/a.ts", 'import type { A } from "../../renderer/a.ts";'],
  ["shared/engine/a.ts", 'import { join } from "node:path";'],
  ["widget/chat/a.ts", 'import { z } from "zod";'],
  ["widget/chat/a.tsx", 'import { useState } from "react";'],
  ["widget/chat/a.ts", 'import { a } from "#main/a.ts";'],
  ["renderer/app/a.ts", 'import { a } from "#main/a.ts";'],
  ["renderer/app/a.ts", 'import { a } from "../../widget/a.ts";'],
  ["renderer/app/a.ts", 'import { ipcRenderer } from "electron";'],
  ["renderer/app/a.tsx", 'import { lazy } from "react";'],
  ["main/window/a.ts", 'import { a } from "#renderer/a.ts";'],
  ["main/window/a.ts", 'import { a } from "../../widget/a.ts";'],
])("%s may not say: %s", (path, line) => {
  expect(brokenRules(path, `${line}\nvoid a;\n`)).toContain("lint/style/noRestrictedImports");
});

test.each([
  ["shared/engine/a.ts", "export const now = Date.now();"],
  ["shared/engine/a.ts", "export const dice = Math.random();"],
  ["main/window/a.ts", 'shell.openExternal("https://example.com");'],
  ["main/window/a.ts", 'writeFileSync("a", "b");'],
  ["widget/chat/a.ts", 'element.innerHTML = "<b>";'],
])("%s may not call: %s", (path, line) => {
  expect(brokenRules(path, `${line}\n`)).toContain("plugin");
});

test("a file of 351 lines is too long", () => {
  const lines = Array.from({ length: 351 }, (_, index) => `export const a${index} = ${index};`);
  expect(brokenRules("shared/a.ts", `${lines.join("\n")}\n`)).toContain("lint/style/noExcessiveLinesPerFile");
});

test("what the house allows passes", () => {
  const line = 'import { step } from "#shared/engine/step.ts";\n\nexport const next = step;\n';
  expect(brokenRules("main/window/a.ts", line)).toEqual([]);
  expect(brokenRules("widget/chat/a.ts", line)).toEqual([]);
  expect(brokenRules("renderer/app/a.ts", line)).toEqual([]);
  const hook = 'import { useState } from "react";\n\nexport const use = useState;\n';
  expect(brokenRules("renderer/app/a.tsx", hook)).toEqual([]);
});
