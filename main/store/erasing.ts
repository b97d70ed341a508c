import type { Store } from "./Store.ts";

/** Does some work of which whatever it deletes, or replaces, is written over in the file, too; no transaction may be open. */
export function erasing<Made>({ db }: Pick<Store, "db">, work: () => Made): Made {
  db.pragma("secure_delete = ON");
  try {
    return work();
  } finally {
    db.pragma("secure_delete = OFF");
  }
}
