import { peopleStore } from "../view/peopleStore.ts";

/** Moves the keyboard's row by so many, as far as there are any. */
export function moveActive(by: number): void {
  peopleStore.setState(({ active, counted }) => ({
    active: Math.max(0, Math.min((counted?.count ?? 1) - 1, active + by)),
  }));
}
