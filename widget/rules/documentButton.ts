import type { ViewContext } from "../chat/view/ViewContext.ts";
import type { OfferedDocument } from "../host/OpenDocument.ts";
import { h, svg } from "../view/h.ts";

const drawing = "M6.5 3.5h7l4 4v13h-11v-17ZM13 3.5V8h4.5M9 12.5h6M9 16h6";

/** A document to read: it opens over the chat. What it takes to show it is loaded only now. */
export function documentButton(wanted: OfferedDocument, context: ViewContext): HTMLElement {
  const button = h(
    "button",
    { type: "button", class: "card", onclick: open },
    svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", class: "glyph" }, svg("path", { d: drawing })),
    h("span", {}, wanted.title),
  );

  async function open() {
    button.setAttribute("aria-busy", "true");
    try {
      const show = await context.load("documents");
      show(wanted, button, context);
    } catch {
      context.report("error", { code: "not-loaded", file: "documents" });
    }
    button.removeAttribute("aria-busy");
  }

  return button;
}
