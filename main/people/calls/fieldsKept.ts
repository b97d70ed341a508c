import type { FieldRow } from "#shared/marketo/fieldRow.ts";
import { standardFields } from "#shared/marketo/standardFields.ts";
import type { PeopleRoom } from "./PeopleRoom.ts";

/** The fields as they were fetched last; the standard ones before that, and where they cannot be read: nobody waits for them. */
export async function fieldsKept({ people, isThere }: PeopleRoom): Promise<readonly FieldRow[]> {
  return isThere() ? people.readFields({}).catch(() => standardFields) : standardFields;
}
