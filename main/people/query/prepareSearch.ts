import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import type { PeopleReader } from "./PeopleReader.ts";
import { searchedAttributes } from "./searchedAttributes.ts";

/**
 * Reads what a search will look through, as far as it is not read yet, so that the first one takes no longer than others. `pause`
 * is awaited after each part, so that others get their turn; it says whether to go on.
 */
export async function prepareSearch(reader: PeopleReader, pause: () => Promise<boolean>): Promise<void> {
  for (const { id } of reader.blocks())
    for (const attribute of searchedAttributes) {
      reader.capitals(id, fieldOfAttribute(attribute) ?? "");
      if (!(await pause())) return;
    }
}
