import type { Store } from "../../store/Store.ts";
import { findHeld, type Held } from "./findHeld.ts";

/** What the studio's store holds of whoever has an address, however it is written. */
export function heldOf(store: Pick<Store, "db">, email: string, now: number): Held {
  const wanted = email.trim().toLowerCase();
  return findHeld(store, (one) => one.trim().toLowerCase() === wanted, now);
}
