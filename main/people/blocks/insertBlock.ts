import type Database from "better-sqlite3";
import type { PeopleRows } from "./PeopleRows.ts";
import { packColumn } from "./packColumn.ts";

/** Keeps people as a new block, which from now on is where they are. No more than a full block of them, each once. */
export function insertBlock(db: Database.Database, { fields, ids, values }: PeopleRows): void {
  const { lastInsertRowid } = db
    .prepare("INSERT INTO blocks (size, alive, ids, gone) VALUES (?, ?, ?, ?)")
    .run(ids.length, ids.length, blobOf(Float64Array.from(ids)), Buffer.alloc(ids.length));
  const block = Number(lastInsertRowid);
  const column = db.prepare(
    "INSERT INTO columns (block, field, codes, starts, words) VALUES (?, ?, ?, ?, ?)",
  );
  fields.forEach((field, index) => {
    const { codes, words } = packColumn(values, index);
    column.run(block, field, blobOf(codes), blobOf(words.starts), words.bytes);
  });
  const place = db.prepare("INSERT OR REPLACE INTO people (id, block, place) VALUES (?, ?, ?)");
  ids.forEach((id, index) => {
    place.run(id, block, index);
  });
}

function blobOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
