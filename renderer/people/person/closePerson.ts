import { peopleStore } from "../view/peopleStore.ts";

/** Closes the panel; the focus goes back to the person's row. */
export function closePerson(): void {
  peopleStore.setState({ opened: undefined });
  document.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
}
