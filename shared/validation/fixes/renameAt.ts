import type { Dialogue } from "../../dialogue/dialogue.ts";
import type { Finding } from "../finding.ts";
import { isPart, placeIn } from "./placeIn.ts";
import { replaceToken } from "./replaceToken.ts";

/** Writes another name for an attribute where a problem found it: as what is stored or tested, and in tokens. */
export function renameAt(draft: Dialogue, { node, path = [] }: Finding, from: string, to: string): void {
  const place = placeIn(draft, node, path);
  const change = (parent: unknown, key: string | number) => {
    if (!isPart(parent)) return;
    const value = parent[key];
    if (value === from && key === "attribute") parent[key] = to;
    else if (typeof value === "string") parent[key] = replaceToken(value, from, () => ({ name: to }));
  };
  if (isPart(place)) for (const key of Object.keys(place)) change(place, key);
  else change(placeIn(draft, node, path.slice(0, -1)), path.at(-1) ?? "");
}
