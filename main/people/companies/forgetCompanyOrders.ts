import type { Store } from "../../store/Store.ts";

/** Forgets in which order people stand by what their companies say: it is not as it was. */
export function forgetCompanyOrders({ db }: Pick<Store, "db">): void {
  db.prepare("DELETE FROM orders WHERE kind LIKE '% of companies'").run();
}
