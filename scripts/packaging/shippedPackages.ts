import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

const rooms = ["main", "renderer", "shared", "widget"];
/** What stands in the sources and is brought by the system, not by a package. */
const builtIn = /^(?:node:|electron$|virtual:)/;
const imported = /(?:from|import)\s*\(?\s*["']([^"'.#/][^"']*)["']/g;

/** A package that comes with the app, and the folder that it lies in. */
export type ShippedPackage = { readonly name: string; readonly folder: string };

/** The packages that the app's sources import, and those that these need, by name. `root`: the project's folder. */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const found = new Map<string, string>();
  const waiting = [...importedNames(root)].map((name) => ({ name, from: root }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const folder = folderOf(next.name, next.from, root);
    if (folder === undefined || found.has(next.name)) continue;
    found.set(next.name, folder);
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies)) waiting.push({ name, from: folder });
  }
  return [...found].map(([name, folder]) => ({ name, folder })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function importedNames(root: string): ReadonlySet<string> {
  const names = new Set<string>();
  const files = globSync(
    rooms.map((room) => `${room}/**/*.{ts,tsx}`),
    { cwd: root },
  );
  for (const file of files) {
    if (/\.(?:test|config)\.tsx?$/.test(file)) continue;
    const source = readFileSync(path.join(root, file), "utf8");
    for (const [, specifier = ""] of source.matchAll(imported)) {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
      if (name !== undefined && !builtIn.test(specifier)) names.add(name);
    }
  }
  return names;
}

/** Where a package lies, seen from a folder; undefined when it is not there, as one for another system. */
function folderOf(name: string, from: string, root: string): string | undefined {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, "node_modules", name);
    if (existsSync(path.join(folder, "package.json"))) return folder;
    if (at === root || at === path.dirname(at)) return undefined;
  }
}
