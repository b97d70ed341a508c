import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import type { Store } from "../../store/Store.ts";
import { createPeopleReader } from "./createPeopleReader.ts";
import { orderKind } from "./orderKind.ts";
import { orderOf } from "./orderOf.ts";
import { readOrder } from "./readOrder.ts";

/**
 * Keeps in which order the people of each block stand by these attributes, where nobody has yet: lists sorted by them open at once.
 * Takes a second for a million people and an attribute; `pause` is awaited after each block, so that others get their turn.
 */
export async function prepareOrders(
  { db }: Pick<Store, "db">,
  attributes: readonly string[],
  pause: () => Promise<unknown>,
): Promise<void> {
  const insert = db.prepare(
    "INSERT OR REPLACE INTO orders (block, field, kind, places) SELECT id, ?, ?, ? FROM blocks WHERE id = ?",
  );
  // What is read goes through everybody once; to keep it would only take room, beside what screens have read.
  const readAnew = () => createPeopleReader({ db }, 0);
  let reader = readAnew();
  const keep = db.transaction((id: number, size: number, field: string) => {
    const { buffer, byteOffset, byteLength } = orderOf(reader, id, size, field);
    insert.run(field, orderKind(reader, id, field), Buffer.from(buffer, byteOffset, byteLength), id);
  });
  for (const { id, size } of reader.blocks())
    for (const attribute of attributes) {
      const field = fieldOfAttribute(attribute);
      if (field === undefined || readOrder(reader, id, field) !== undefined) continue;
      keep.immediate(id, size, field);
      await pause();
      // Companies may be others by now.
      reader = readAnew();
    }
}
