import { h } from "../../view/h.ts";
import { icon } from "../../view/icon.ts";
import type { Said } from "../nodes/NodeView.ts";
import { bubble } from "./bubble.ts";
import { isFollowable } from "./isFollowable.ts";
import type { ViewContext } from "./ViewContext.ts";

/** A message, and a link to follow. One that is not for a browser to follow is shown as plain text. */
export function linkCard(entry: Said, { texts, report }: ViewContext): HTMLElement {
  const { link, node } = entry;
  const element = bubble(entry);
  if (!link) return element;
  const { url, newTab } = link;
  const label = link.label || url;
  if (isFollowable(url)) {
    element.append(
      h(
        "a",
        {
          class: "card",
          href: url,
          target: newTab && "_blank",
          rel: "noopener noreferrer",
          onclick: () => report("link", { node, url, label }),
        },
        h("span", {}, label),
        icon("out"),
        newTab && h("span", { class: "hidden" }, ` (${texts.newTab})`),
      ),
    );
  } else element.append(h("p", {}, label));
  return element;
}
