import type { Store } from "../../store/Store.ts";

/** Forgets how far an import is: it is done, or begins anew. Its people stay. */
export function forgetImport({ db }: Pick<Store, "db">, name: string): void {
  db.prepare("DELETE FROM imports WHERE name = ?").run(name);
}
