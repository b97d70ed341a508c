import type { ViewContext } from "../chat/view/ViewContext.ts";

/** A document that a card offers. `url`: an address, or a path in the bundle. */
export type OfferedDocument = {
  readonly node: string;
  readonly url: string;
  readonly title: string;
};

/**
 * Shows a document over the chat that `opener` stands in, until the visitor closes it; then the focus returns to
 * `opener`. One that cannot be shown is offered as a plain link there.
 */
export type OpenDocument = (wanted: OfferedDocument, opener: HTMLElement, context: ViewContext) => void;
