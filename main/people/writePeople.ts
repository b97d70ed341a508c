import type { Store } from "../store/Store.ts";
import { blockSize } from "./blocks/blockSize.ts";
import { fieldsOfBlock } from "./blocks/fieldsOfBlock.ts";
import { findPlaces } from "./blocks/findPlaces.ts";
import { insertBlock } from "./blocks/insertBlock.ts";
import type { PeopleRows } from "./blocks/PeopleRows.ts";
import type { Place } from "./blocks/Place.ts";
import { readIds } from "./blocks/readIds.ts";
import { readRows } from "./blocks/readRows.ts";
import { retire } from "./blocks/retire.ts";

/**
 * Keeps people, in the place of those with the same ids; of an id that comes twice the last counts. What is known of
 * somebody in fields that do not come along stays. All or nothing.
 */
export function writePeople({ db }: Pick<Store, "db">, rows: PeopleRows): void {
  const write = db.transaction(() => {
    const batch = lastOfEach(rows);
    const before = findPlaces(db, batch.ids);
    const whole = withThin(db, withOthers(db, batch, before));
    for (let from = 0; from < whole.ids.length; from += blockSize)
      insertBlock(db, {
        fields: whole.fields,
        ids: whole.ids.slice(from, from + blockSize),
        values: whole.values.slice(from, from + blockSize),
      });
    retire(db, before);
  });
  write();
}

function lastOfEach(rows: PeopleRows): PeopleRows {
  const last = new Map(rows.ids.map((id, index) => [id, index]));
  if (last.size === rows.ids.length) return rows;
  const kept = [...last.values()];
  return {
    fields: rows.fields,
    ids: [...last.keys()],
    values: kept.map((index) => rows.values[index] ?? []),
  };
}

/** With what is known of these people in other fields. */
function withOthers(
  db: Store["db"],
  batch: PeopleRows,
  before: ReadonlyMap<number, readonly Place[]>,
): PeopleRows {
  const given = new Set(batch.fields);
  const known = new Set([...before.keys()].flatMap((block) => fieldsOfBlock(db, block)));
  const others = [...known].filter((field) => !given.has(field));
  if (others.length === 0) return batch;
  const kept = new Map<number, readonly (string | null)[]>();
  for (const [block, places] of before) {
    const read = readRows(
      db,
      block,
      places.map(({ place }) => place),
      others,
    );
    places.forEach(({ id }, index) => {
      kept.set(id, read[index] ?? []);
    });
  }
  const none = others.map(() => null);
  return {
    fields: [...batch.fields, ...others],
    ids: batch.ids,
    values: batch.ids.map((id, index) => [...(batch.values[index] ?? []), ...(kept.get(id) ?? none)]),
  };
}

/** With the people of a block that is less than half full, if they fit in: so many small syncs do not make many blocks. */
function withThin(db: Store["db"], batch: PeopleRows): PeopleRows {
  const thin = db
    .prepare<[number, number], { id: number; ids: Buffer; gone: Buffer }>(
      "SELECT id, ids, gone FROM blocks WHERE alive < ? AND alive <= ? ORDER BY alive LIMIT 1",
    )
    .get(blockSize / 2, blockSize - batch.ids.length);
  if (thin === undefined) return batch;
  const coming = new Set(batch.ids);
  const ids = readIds(thin.ids);
  const staying = [...ids.keys()].filter((place) => thin.gone[place] === 0 && !coming.has(ids[place] ?? 0));
  const given = new Set(batch.fields);
  const fields = [...batch.fields, ...fieldsOfBlock(db, thin.id).filter((field) => !given.has(field))];
  const taken = staying.map((place) => ids[place] ?? 0);
  const values = [...batch.values, ...readRows(db, thin.id, staying, fields)];
  retire(db, findPlaces(db, taken));
  return { fields, ids: [...batch.ids, ...taken], values };
}
