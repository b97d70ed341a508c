import { peopleStore } from "./peopleStore.ts";

/** Shows or hides the condition that people are listed by; it holds in either case. */
export function toggleFilter(): void {
  peopleStore.setState(({ filtering }) => ({ filtering: !filtering }));
}
