import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { PeopleRows } from "../../people/blocks/PeopleRows.ts";
import { wordOf } from "./wordOf.ts";

const personSchema = defineSchema(() => z.looseObject({ id: z.number().int().positive() }));

/** People as Marketo's answers tell them, as an export would write them; what makes no sense is passed over. */
export function peopleRows(records: readonly unknown[], fields: readonly string[]): PeopleRows {
  const people = records.flatMap((record) => {
    const parsed = personSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
  const others = fields.filter((field) => field !== "id");
  return {
    fields: others,
    ids: people.map(({ id }) => id),
    values: people.map((person) => others.map((field) => wordOf(person[field]))),
  };
}
