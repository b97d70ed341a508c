/** Moves the focus to the keyboard's row, once it is drawn. */
export function focusActiveRow(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-row][tabindex='0']")?.focus());
}
