import type Database from "better-sqlite3";
import type { Column } from "./Column.ts";

type Row = { readonly codes: Buffer; readonly starts: Buffer; readonly words: Buffer };

/** Makes what reads a field of a block; it answers undefined if the block's people were fetched without it. */
export function columnReader(db: Database.Database): (block: number, field: string) => Column | undefined {
  const read = db.prepare<[number, string], Row>(
    "SELECT codes, starts, words FROM columns WHERE block = ? AND field = ?",
  );
  return (block, field) => {
    const row = read.get(block, field);
    if (row === undefined) return undefined;
    return {
      codes: new Uint16Array(aligned(row.codes)),
      words: { bytes: row.words, starts: new Uint32Array(aligned(row.starts)) },
    };
  };
}

/** A buffer of its own, as wider numbers must not begin at just any byte. */
function aligned({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  if (byteOffset === 0 && byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) return buffer;
  return Uint8Array.prototype.slice.call(new Uint8Array(buffer, byteOffset, byteLength)).buffer;
}
