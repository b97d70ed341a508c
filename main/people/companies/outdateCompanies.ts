import type { Store } from "../../store/Store.ts";
import { findPlaces } from "../blocks/findPlaces.ts";
import type { PeopleRows } from "../blocks/PeopleRows.ts";
import { readRows } from "../blocks/readRows.ts";
import { companyKey } from "./companyKey.ts";
import { companyPointer } from "./companyPointer.ts";
import { readCompanies } from "./readCompanies.ts";

/**
 * Has companies asked for again of which people tell something else than before: of a company's own changes Marketo does not
 * tell otherwise. Before the people are kept.
 */
export function outdateCompanies({ db }: Pick<Store, "db">, { fields, ids, values }: PeopleRows): void {
  const pointer = fields.indexOf(companyPointer);
  if (pointer < 0) return;
  const { fields: ofCompanies } = readCompanies({ db });
  const columns = [...fields.keys()].filter((column) => ofCompanies.has(fields[column] ?? ""));
  if (columns.length === 0) return;
  const names = columns.map((column) => fields[column] ?? "");
  const coming = new Map(ids.map((id, index) => [id, values[index] ?? []]));
  const outdated = new Set<string>();
  for (const [block, there] of findPlaces(db, ids)) {
    const places = there.map(({ place }) => place);
    const known = readRows(db, block, places, names);
    there.forEach(({ id }, index) => {
      const told = coming.get(id) ?? [];
      const key = told[pointer];
      const isOther = columns.some((column, at) => (told[column] ?? null) !== (known[index]?.[at] ?? null));
      if (key && isOther) outdated.add(companyKey(key));
    });
  }
  const outdate = db.prepare("UPDATE companies SET at = 0 WHERE key = ?");
  for (const key of outdated) outdate.run(key);
}
