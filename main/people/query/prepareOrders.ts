import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import { orderKind } from "./orderKind.ts";
import { orderOf } from "./orderOf.ts";
import type { PeopleReader } from "./PeopleReader.ts";
import { readOrder } from "./readOrder.ts";

/**
 * Keeps in which order the people of each block stand by these attributes, where nobody has yet: lists sorted by them open at once.
 * Takes a second for a million people and an attribute; `pause` is awaited after each block, so that others get their turn.
 */
export async function prepareOrders(
  reader: PeopleReader,
  attributes: readonly string[],
  pause: () => Promise<unknown>,
): Promise<void> {
  const insert = reader.db.prepare(
    "INSERT OR REPLACE INTO orders (block, field, kind, places) SELECT id, ?, ?, ? FROM blocks WHERE id = ?",
  );
  for (const { id, size } of reader.blocks())
    for (const attribute of attributes) {
      const field = fieldOfAttribute(attribute);
      if (field === undefined || readOrder(reader, id, field) !== undefined) continue;
      const { buffer, byteOffset, byteLength } = orderOf(reader, id, size, field);
      insert.run(field, orderKind(reader, id, field), Buffer.from(buffer, byteOffset, byteLength), id);
      await pause();
    }
}
