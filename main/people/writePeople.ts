import type { Store } from "../store/Store.ts";
import { blockSize } from "./blocks/blockSize.ts";
import { blockWeight } from "./blocks/blockWeight.ts";
import { fieldsOfBlock } from "./blocks/fieldsOfBlock.ts";
import { findPlaces } from "./blocks/findPlaces.ts";
import { insertBlock } from "./blocks/insertBlock.ts";
import type { PeopleRows } from "./blocks/PeopleRows.ts";
import type { Place } from "./blocks/Place.ts";
import { readIds } from "./blocks/readIds.ts";
import { readRows } from "./blocks/readRows.ts";
import { retire } from "./blocks/retire.ts";
import { outdateCompanies } from "./companies/outdateCompanies.ts";

/**
 * Keeps people, in the place of those with the same ids; of an id that comes twice the last counts. What is known of
 * somebody in fields that do not come along stays. All or nothing.
 */
export function writePeople({ db }: Pick<Store, "db">, rows: PeopleRows): void {
  const write = db.transaction(() => {
    const batch = lastOfEach(rows);
    outdateCompanies({ db }, batch);
    writeBatch(db, batch);
  });
  write();
}

function writeBatch(db: Store["db"], batch: PeopleRows): void {
  const before = findPlaces(db, batch.ids);
  if (batch.ids.length > 1 && weightOfOthers(db, batch, before) > blockWeight) {
    const middle = batch.ids.length >> 1;
    writeBatch(db, partOf(batch, 0, middle));
    writeBatch(db, partOf(batch, middle, batch.ids.length));
    return;
  }
  const whole = withThin(db, withOthers(db, batch, before));
  for (let from = 0; from < whole.ids.length; from += blockSize)
    insertBlock(db, partOf(whole, from, from + blockSize));
  retire(db, before);
}

function partOf({ fields, ids, values }: PeopleRows, from: number, to: number): PeopleRows {
  return { fields, ids: ids.slice(from, to), values: values.slice(from, to) };
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

/** About how many bytes of words are known of these people in other fields: their share of their blocks' words. */
function weightOfOthers(
  db: Store["db"],
  { fields }: PeopleRows,
  before: ReadonlyMap<number, readonly Place[]>,
): number {
  const weigh = db
    .prepare<[number, string, number], number>(
      `SELECT coalesce(sum(length(words)), 0) * 1.0 / (SELECT size FROM blocks WHERE id = ?) FROM columns
       WHERE field NOT IN (SELECT value FROM json_each(?)) AND block = ?`,
    )
    .pluck();
  const given = JSON.stringify(fields);
  let weight = 0;
  for (const [block, places] of before) weight += places.length * (weigh.get(block, given, block) ?? 0);
  return weight;
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

/**
 * With the people of a block that is less than half full, of people and of words, if they fit in: so many small syncs do not
 * make many blocks.
 */
function withThin(db: Store["db"], batch: PeopleRows): PeopleRows {
  const thin = db
    .prepare<[number, number, number], { id: number; ids: Buffer; gone: Buffer }>(
      `SELECT id, ids, gone FROM blocks WHERE alive < ? AND alive <= ?
       AND (SELECT coalesce(sum(length(words)), 0) FROM columns WHERE block = blocks.id) * 1.0 * alive / size < ?
       ORDER BY alive LIMIT 1`,
    )
    .get(blockSize / 2, blockSize - batch.ids.length, blockWeight / 2);
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
