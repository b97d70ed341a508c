import { orderKind } from "./orderKind.ts";
import type { PeopleReader } from "./PeopleReader.ts";

/** The places of a block in the order of a field, if that is kept. */
export function readOrder(reader: PeopleReader, block: number, field: string): Uint16Array | undefined {
  const places = reader.db
    .prepare<[number, string, string], Buffer>(
      "SELECT places FROM orders WHERE block = ? AND field = ? AND kind = ?",
    )
    .pluck()
    .get(block, field, orderKind(reader, block, field));
  return places === undefined ? undefined : new Uint16Array(Uint8Array.from(places).buffer);
}
