import type { Targeting } from "../dialogue/targeting.ts";
import type { PageIndex, PageRule } from "../site/pageIndex.ts";
import type { PagePattern } from "./pagePattern.ts";
import { readPattern } from "./readPattern.ts";

type Mutable = { pattern: PagePattern; include?: number[]; exclude?: number[] };

/**
 * Orders the pages of dialogues by where a page looks for them. Patterns that several dialogues have stand there once; what is
 * no pattern is left out.
 *
 * @param hostOf how the pages that will ask write a host
 */
export function indexPages(
  pages: readonly Targeting["pages"][],
  hostOf: (host: string) => string = (host) => host,
): PageIndex {
  const hosts = new Map<string, Map<string, Map<string, Mutable>>>();

  function add(text: string, dialogue: number, list: "include" | "exclude") {
    const read = readPattern(text);
    if (read === null) return;
    const pattern = read !== "*" && read.host !== undefined ? { ...read, host: hostOf(read.host) } : read;
    const rules = at(at(hosts, hostKey(pattern)), folderKey(pattern));
    const name = JSON.stringify(pattern);
    const rule = rules.get(name) ?? { pattern };
    rules.set(name, rule);
    const numbers = rule[list] ?? [];
    if (!numbers.includes(dialogue)) numbers.push(dialogue);
    rule[list] = numbers;
  }

  pages.forEach(({ include, exclude }, dialogue) => {
    for (const pattern of include) add(pattern, dialogue, "include");
    for (const pattern of exclude) add(pattern, dialogue, "exclude");
  });
  const plain = <Value, Kept>(map: ReadonlyMap<string, Value>, keep: (value: Value) => Kept) =>
    Object.fromEntries([...map].map(([key, value]) => [key, keep(value)]));
  return plain(hosts, (folders) => plain(folders, (rules): readonly PageRule[] => [...rules.values()]));
}

function at<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = map.get(key) ?? new Map<string, Value>();
  map.set(key, found);
  return found;
}

function hostKey(pattern: PagePattern): string {
  if (pattern === "*" || pattern.host === undefined) return "*";
  return pattern.subdomains ? `*.${pattern.host}` : pattern.host;
}

/** The first folder, if all the pages of the pattern have it. */
function folderKey(pattern: PagePattern): string {
  if (pattern === "*") return "";
  const [start = "", ...stars] = pattern.path;
  const [, folder = "", ...rest] = start.split("/");
  return stars.length === 0 || rest.length > 0 ? folder : "";
}
