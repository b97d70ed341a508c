import { isFollowable } from "../chat/view/isFollowable.ts";
import type { ViewContext } from "../chat/view/ViewContext.ts";
import type { OfferedDocument } from "../host/OpenDocument.ts";
import { h, svg } from "../view/h.ts";

const drawing = "M6.5 3.5h7l4 4v13h-11v-17ZM13 3.5V8h4.5M9 12.5h6M9 16h6";

/** Where this script came from; none in a single-file page. */
const own = (document.currentScript as HTMLScriptElement | null)?.src;

/** A document to read: it opens over the chat. What it takes to show it is loaded only now. */
export function documentButton(wanted: OfferedDocument, context: ViewContext): HTMLElement {
  const words = () => [
    svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", class: "glyph" }, svg("path", { d: drawing })),
    h("span", {}, wanted.title),
  ];
  const button = h("button", { type: "button", class: "card", onclick: open }, ...words());

  async function open() {
    button.setAttribute("aria-busy", "true");
    try {
      const show = await context.load("documents");
      show(wanted, button, context);
    } catch {
      context.report("error", { code: "not-loaded", file: "documents" });
      // What was lost on its way may come with the next try; what the site has no more will not.
      if (!context.manifest.documents) leadThere();
    }
    button.removeAttribute("aria-busy");
  }

  /**
   * The site's present version may have no documents any more, and with them nothing that shows one; who began with one that
   * had still gets his, as the browser shows it.
   */
  function leadThere() {
    const { node, title, url } = wanted;
    const href = url.startsWith("a/") && own ? new URL(`../${url}`, own).href : url;
    if (!isFollowable(href)) return;
    const tell = () => context.report("document", { node, url: href, title, action: "opened" });
    const link = h(
      "a",
      { class: "card", href, target: "_blank", rel: "noopener noreferrer", onclick: tell },
      ...words(),
    );
    button.replaceWith(link);
    link.focus();
    // A browser that lets no page open another one leaves the link, to be followed by hand.
    link.click();
  }

  return button;
}
