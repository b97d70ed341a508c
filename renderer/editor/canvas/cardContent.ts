import type { DialogueNode } from "#shared/dialogue/node.ts";
import { pickText } from "#shared/dialogue/pickText.ts";
import type { CardContent, PickText } from "../nodes/nodeView.ts";
import { nodeViews } from "../nodes/nodeViews.ts";

/** What a card says in `language`, or in `fallback` where that one is missing. */
export function cardContent(node: DialogueNode, language: string, fallback: string): CardContent {
  // a node's kind and data belong together, which a lookup by kind cannot express
  const content = nodeViews[node.kind].content as (data: unknown, pick: PickText) => CardContent;
  return content(node.data, (text) => pickText(text, language, fallback));
}
