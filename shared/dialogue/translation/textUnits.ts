import type { Dialogue } from "../dialogue.ts";
import type { Text } from "../text.ts";
import type { TextPath, TextUnit } from "./textUnit.ts";
import { unitId } from "./unitId.ts";

/** The keys under which cards keep what visitors read. A branch's `label` is a string of the author's and no text. */
const textKeys = new Set(["text", "label", "placeholder", "title"]);

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is Text =>
  isObject(value) && Object.values(value).every((string) => typeof string === "string");

/** All texts of a dialogue that are written in some language, in the order of its cards. */
export function textUnits(dialogue: Pick<Dialogue, "nodes">): readonly TextUnit[] {
  const units: TextUnit[] = [];
  function collect(node: string, value: unknown, path: TextPath): void {
    if (!isObject(value)) return;
    for (const [key, part] of Object.entries(value)) {
      const here = [...path, key];
      if (Array.isArray(part)) {
        for (const item of part)
          if (isObject(item) && typeof item.id === "string") collect(node, item, [...here, item.id]);
      } else if (textKeys.has(key) && isText(part)) {
        if (Object.values(part).some((string) => string.trim() !== ""))
          units.push({ id: unitId(node, ...here), node, path: here, text: part });
      }
    }
  }
  for (const { id, data } of dialogue.nodes) collect(id, data, []);
  return units;
}
