import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const imported = /import (\w+) from "(\.[^"]+\.module\.css)";/g;

/** The classes that a component takes from a sheet that has none of that name: what it gives them to would have no looks. */
function missingClasses(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const code = source.replace(imported, "");
  return [...source.matchAll(imported)].flatMap(([, name = "", sheet = ""]) => {
    const css = readFileSync(path.resolve(path.dirname(file), sheet), "utf8");
    const used = new Set([...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)\\b`, "g"))].map(([, one]) => one));
    return [...used]
      .filter((one) => !new RegExp(`\\.${one}\\b`).test(css))
      .map((one) => `${file}: ${name}.${one}`);
  });
}

test("every class that a component names is in its sheet", () => {
  const components = readdirSync("renderer", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => path.join("renderer", file));
  expect(components.length).toBeGreaterThan(100);
  expect(components.flatMap(missingClasses)).toEqual([]);
});
