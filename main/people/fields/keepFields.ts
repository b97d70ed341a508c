import type { FieldRow } from "#shared/marketo/fieldRow.ts";
import type { Store } from "../../store/Store.ts";

/** Keeps the catalogue, in the place of the one before. All or nothing. */
export function keepFields({ db }: Pick<Store, "db">, fields: readonly FieldRow[]): void {
  const keep = db.transaction(() => {
    db.prepare("DELETE FROM fields").run();
    const insert = db.prepare("INSERT INTO fields (object, name, field) VALUES (?, ?, ?)");
    for (const field of fields) insert.run(field.object, field.restName, JSON.stringify(field));
  });
  keep();
}
