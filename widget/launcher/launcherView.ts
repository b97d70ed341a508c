import { h } from "../view/h.ts";
import { iconButton } from "../view/iconButton.ts";
import { launcherTexts } from "./launcherTexts.ts";

/**
 * The closed chat: its round button, and beside it the first message, if `poke` is called with one. That is no live
 * region: it is announced when the chat is opened, and each message is announced once.
 */
export function launcherView(language: string, open: () => void) {
  const texts = launcherTexts(language);
  const button = iconButton("chat", texts.open, open, "launcher");
  const element = h("div", {}, button);
  return {
    element,
    focus: () => button.focus(),
    poke(text: string) {
      const bubble = h(
        "div",
        { class: "poke" },
        h("button", { type: "button", class: "poke-text", onclick: open }, text),
        iconButton("close", texts.dismiss, () => bubble.remove(), "icon poke-close"),
      );
      element.prepend(bubble);
    },
  };
}
