import type { Store } from "../../store/Store.ts";
import { noteForgotten } from "./noteForgotten.ts";

/** Forgets what a visitor has told until an instant, by what his browser calls him, and takes it no more. */
export function forgetVisitor(store: Pick<Store, "db">, visitor: string, until: number): void {
  noteForgotten(store, visitor, until);
  store.db.prepare("DELETE FROM captured WHERE visitor = ? AND at <= ?").run(visitor, until);
}
