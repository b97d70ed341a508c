import { isDisabled } from "#shared/dialogue/isDisabled.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { canvasTexts } from "../i18n/areas/canvasTexts.ts";
import { editorTexts } from "../i18n/areas/editorTexts.ts";
import { nodesTexts } from "../i18n/areas/nodesTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { cardLayout } from "./canvas/cardLayout.ts";

/** A card in words: its kind and what it says, cut to a line. For lists, menus and screen readers. */
export function cardTitle(node: DialogueNode, language: string, fallback: string): string {
  const { content, rows } = cardLayout(node, language, fallback);
  const { preview = [] } = content;
  const words = preview.map((segment) => ("text" in segment ? segment.text : `{${segment.token}}`)).join("");
  const text = words || rows.map((row) => row.label).find((label) => label !== "") || content.meta || "";
  const short = text.length > 48 ? `${text.slice(0, 47)}…` : text;
  const title = currentTexts(editorTexts).card(currentTexts(nodesTexts).kinds[node.kind].name, short);
  return isDisabled(node) ? currentTexts(canvasTexts).disabledTitle(title) : title;
}
