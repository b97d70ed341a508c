import type { Said } from "../chat/nodes/NodeView.ts";
import type { ViewContext } from "../chat/view/ViewContext.ts";
import { calendarLink } from "./calendarLink.ts";
import { documentButton } from "./documentButton.ts";

/** A document to read, or a file for the visitor's calendar once a meeting is asked for. */
export function belowBubble({ node, link }: Said, context: ViewContext): HTMLElement | undefined {
  return link && (calendarLink(link) ?? documentButton({ node, url: link.url, title: link.label }, context));
}
