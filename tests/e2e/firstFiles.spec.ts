import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";

const folder = path.resolve(import.meta.dirname, "../../out/renderer");
const assets = path.join(folder, "assets");
const read = (name: string) => readFileSync(path.join(assets, name), "utf8");

/** The files of the built studio that are loaded with these: what they import, but for what they ask for later. */
function loadedWith(files: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(files);
  for (const file of loaded)
    for (const [, name] of read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      if (name !== undefined) loaded.add(name);
  return loaded;
}

/** Words of zod's own that stay in its code when it is made small. */
const hasSchemas = (file: string) => /ZodError|invalid_union/.test(read(file));

test("neither the list nor the editor waits for the schemas", () => {
  const page = readFileSync(path.join(folder, "index.html"), "utf8");
  const first = [...page.matchAll(/src="\.\/assets\/([^"]+)"/g)].flatMap(([, name]) => name ?? []);
  const all = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const editor = all.filter((name) => name.startsWith("EditorScreen-"));
  expect(first.length * editor.length).toBeGreaterThan(0);
  expect([...loadedWith([...first, ...editor])].filter(hasSchemas)).toEqual([]);
  expect(all.filter(hasSchemas)).not.toEqual([]);
});
