import { listStore } from "./listStore.ts";

/** Says what was done to those who do not see it. */
export function tell(text: string): void {
  listStore.setState(({ told }) => ({ told: { text, count: told.count + 1 } }));
}
