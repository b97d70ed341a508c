import { loadedCards } from "../../cards/late.ts";
import { bubble } from "../view/bubble.ts";
import type { NodeView } from "./NodeView.ts";

/** A message with a document to read below it. */
export const documentCard: NodeView = {
  said(entry, context) {
    const { node, link } = entry;
    const element = bubble(entry);
    const button = link && loadedCards()?.documentButton({ node, url: link.url, title: link.label }, context);
    if (button) element.append(button);
    return element;
  },
};
