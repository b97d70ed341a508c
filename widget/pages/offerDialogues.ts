import type { ParleyWindow } from "../host/ParleyWindow.ts";

/** Each button opens its dialogue. */
export function offerDialogues(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-open]")) {
    button.addEventListener("click", () => (window as ParleyWindow).parley?.open(button.dataset.open));
  }
}
