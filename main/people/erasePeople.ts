import { erasing } from "../store/erasing.ts";
import type { Store } from "../store/Store.ts";
import { fieldsOfBlock } from "./blocks/fieldsOfBlock.ts";
import { insertBlock } from "./blocks/insertBlock.ts";
import { readIds } from "./blocks/readIds.ts";
import { readRows } from "./blocks/readRows.ts";
import { removePeople } from "./removePeople.ts";

type BlockRow = { readonly id: number; readonly ids: Buffer; readonly gone: Buffer };

/**
 * Forgets people and what they did, so that the file holds nothing of them any more: blocks in which they are, or were once, are written
 * anew without them. All or nothing.
 */
export function erasePeople({ db }: Pick<Store, "db">, ids: readonly number[]): void {
  const erased = new Set(ids);
  const blocks = db.prepare<[], number>("SELECT id FROM blocks ORDER BY id").pluck();
  const block = db.prepare<[number], BlockRow>("SELECT id, ids, gone FROM blocks WHERE id = ?");
  const drop = db.prepare("DELETE FROM blocks WHERE id = ?");
  const erase = db.transaction(() => {
    removePeople({ db }, erased);
    for (const id of blocks.all()) {
      const row = block.get(id);
      const known = row && readIds(row.ids);
      if (!known?.some((one) => erased.has(one))) continue;
      const places = [...known.keys()].filter((place) => row?.gone[place] === 0);
      const fields = fieldsOfBlock(db, id);
      const staying = places.map((place) => known[place] ?? 0);
      const values = readRows(db, id, places, fields);
      if (staying.length > 0) insertBlock(db, { fields, ids: staying, values });
      drop.run(id);
    }
  });
  erasing({ db }, erase);
  // What was there before stands in the log of writes until that is emptied.
  db.pragma("wal_checkpoint(TRUNCATE)");
}
