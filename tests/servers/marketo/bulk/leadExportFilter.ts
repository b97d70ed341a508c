import { z } from "zod";
import { Refusal } from "../http/Refusal.ts";
import type { Subscription } from "../Subscription.ts";
import { rangeSchema, readRange } from "./readRange.ts";

/** The filter of an extract of people: exactly one. */
export const leadExportFilter = z.strictObject({
  createdAt: rangeSchema.optional(),
  updatedAt: rangeSchema.optional(),
  staticListId: z.number().int().optional(),
  staticListName: z.string().optional(),
  smartListId: z.number().int().optional(),
  smartListName: z.string().optional(),
});

function* filtered(ids: Iterable<number>, holds: (id: number) => boolean): Generator<number> {
  for (const id of ids) if (holds(id)) yield id;
}

/** Finds the people of a filter, each time anew. Refused with 1035 when the subscription lacks this filter. */
export function peopleOf(
  filter: z.infer<typeof leadExportFilter>,
  { people, lists, settings }: Subscription,
): () => Iterable<number> {
  const [name, ...others] = Object.keys(filter);
  if (name === undefined || others.length > 0)
    throw new Refusal("1003", "Exactly one filter must be specified");
  const lacks = settings.without.some((lacking) => name.startsWith(lacking));
  if (lacks) throw new Refusal("1035", `Unsupported filter type for target subscription: ${name}`);
  if (filter.createdAt) {
    const { from, to } = readRange(filter.createdAt, "createdAt");
    return () => people.ids(from, to);
  }
  if (filter.updatedAt) {
    const { from, to } = readRange(filter.updatedAt, "updatedAt");
    return () =>
      filtered(people.ids(0, to), (id) => {
        const at = people.changedAt(id);
        return at >= from && at <= to;
      });
  }
  const list = lists.all.find(({ id, name: called }) =>
    filter.staticListId !== undefined || filter.staticListName !== undefined
      ? id === filter.staticListId || called === filter.staticListName
      : id === filter.smartListId || called === filter.smartListName,
  );
  if (list === undefined) throw new Refusal("1003", "List not found");
  return () => filtered(people.ids(), (id) => lists.holds(list.id, id));
}
