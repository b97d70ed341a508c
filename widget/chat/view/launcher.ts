import { h } from "./h.ts";
import { iconButton } from "./iconButton.ts";
import type { ViewContext } from "./ViewContext.ts";

/**
 * The closed chat: its round button, and beside it the first message, if there is one to show. That is no live region:
 * it is announced when the chat is opened, and each message is announced once.
 */
export function launcher(context: ViewContext, poke: string | null) {
  const { texts, open } = context;
  const button = iconButton("chat", texts.open, open, "launcher");
  const element = h("div", {}, button);
  if (poke !== null) {
    const bubble = h(
      "div",
      { class: "poke" },
      h("button", { type: "button", class: "poke-text", onclick: open }, poke),
      iconButton("close", texts.dismiss, () => bubble.remove(), "icon poke-close"),
    );
    element.prepend(bubble);
  }
  return { element, focus: () => button.focus() };
}
