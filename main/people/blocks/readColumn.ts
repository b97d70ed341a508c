import type Database from "better-sqlite3";
import type { Column } from "./Column.ts";

type Row = { readonly codes: Buffer; readonly starts: Buffer; readonly words: Buffer };

/** A field of a block; undefined if its people were fetched without it. */
export function readColumn(db: Database.Database, block: number, field: string): Column | undefined {
  const row = db
    .prepare<[number, string], Row>("SELECT codes, starts, words FROM columns WHERE block = ? AND field = ?")
    .get(block, field);
  if (row === undefined) return undefined;
  return {
    codes: new Uint16Array(aligned(row.codes)),
    words: { bytes: row.words, starts: new Uint32Array(aligned(row.starts)) },
  };
}

/** A buffer of its own, as wider numbers must not begin at just any byte. */
function aligned({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  if (byteOffset === 0 && byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) return buffer;
  return Uint8Array.prototype.slice.call(new Uint8Array(buffer, byteOffset, byteLength)).buffer;
}
