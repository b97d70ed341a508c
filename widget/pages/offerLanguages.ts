import type { ParleyWindow } from "../host/ParleyWindow.ts";

/** Shows the page in the visitor's language, and lets him choose; then the chat begins anew in that language. */
export function offerLanguages(): void {
  const buttons = document.querySelectorAll<HTMLElement>("[data-language]");
  const choose = (language: string) => {
    document.documentElement.lang = language;
    for (const button of buttons)
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      choose(button.dataset.language ?? "en");
      (window as ParleyWindow).parley?.reset();
    });
  }
  choose(navigator.language.startsWith("pt") ? "pt-BR" : "en");
}
