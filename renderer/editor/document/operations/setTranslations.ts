import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Translation } from "#shared/dialogue/translation/compareLanguage.ts";

type Part = { [key: string]: unknown };

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null;

/** One step of a text's path: a key of an object, or the id of an item in a list. */
function follow(part: unknown, step: string): unknown {
  if (Array.isArray(part)) return part.find((item) => isPart(item) && item.id === step);
  return isPart(part) && Object.hasOwn(part, step) ? part[step] : undefined;
}

/** Writes texts in one language; an emptied one leaves its text. Texts that are there no more are passed over. */
export function setTranslations(
  draft: Draft<Dialogue>,
  language: string,
  translations: readonly Translation[],
): void {
  const nodes = new Map(draft.nodes.map((node) => [node.id, node] as const));
  for (const { unit, value } of translations) {
    const text = unit.path.reduce<unknown>(follow, nodes.get(unit.node)?.data);
    if (!isPart(text)) continue;
    if (value === "") delete text[language];
    else text[language] = value;
  }
}
