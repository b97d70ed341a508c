import { type FieldRow, fieldRowSchema } from "#shared/marketo/fieldRow.ts";
import { standardFields } from "#shared/marketo/standardFields.ts";
import type { Store } from "../../store/Store.ts";

/** The catalogue as it was kept last; before the first time, the standard fields. One that makes no sense is passed over. */
export function readFields({ db }: Pick<Store, "db">): readonly FieldRow[] {
  const stored = db.prepare<[], string>("SELECT field FROM fields ORDER BY object, name").pluck().all();
  if (stored.length === 0) return standardFields;
  return stored.flatMap((text) => {
    const parsed = fieldRowSchema.safeParse(JSON.parse(text));
    return parsed.success ? [parsed.data] : [];
  });
}
