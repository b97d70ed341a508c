import type Database from "better-sqlite3";
import type { Place } from "./Place.ts";

/** Takes people out of their blocks. A block without people goes. */
export function retire(db: Database.Database, places: ReadonlyMap<number, readonly Place[]>): void {
  const read = db.prepare<[number], Buffer>("SELECT gone FROM blocks WHERE id = ?").pluck();
  const write = db.prepare("UPDATE blocks SET gone = ?, alive = ? WHERE id = ?");
  const remove = db.prepare("DELETE FROM blocks WHERE id = ?");
  for (const [block, those] of places) {
    const gone = read.get(block);
    if (gone === undefined) continue;
    for (const { place } of those) gone[place] = 1;
    const alive = gone.reduce((count, one) => count + (one === 0 ? 1 : 0), 0);
    if (alive === 0) remove.run(block);
    else write.run(gone, alive, block);
  }
}
