import type { Value } from "../people/Field.ts";
import type { People } from "../people/People.ts";
import { checkValue, keptValue, type Reason } from "./checkValue.ts";

/** What became of one record of a call. */
export type Outcome =
  | { readonly id: number; readonly status: "created" | "updated" }
  | { readonly status: "skipped"; readonly reasons: readonly Reason[] };

export type Upsert = {
  readonly action: "createOrUpdate" | "createOnly" | "updateOnly" | "createDuplicate";
  readonly lookupField: string;
};

const skipped = (code: string, message: string): Outcome => ({
  status: "skipped",
  reasons: [{ code, message }],
});

/** Those whom a record means. */
export function findLeads(people: People, field: string, value: unknown): number[] {
  if (field === "id") return people.has(Number(value)) ? [Number(value)] : [];
  if (field === "email") return people.byEmail(String(value));
  return [...people.ids()].filter((id) => String(people.value(id, field)) === String(value));
}

/** Creates or updates one person. `found`: those whom it meant when the call came. */
export function upsert(
  people: People,
  { action, lookupField }: Upsert,
  record: { readonly [rest: string]: unknown },
  found: readonly number[],
): Outcome {
  if (record[lookupField] === undefined || record[lookupField] === null || record[lookupField] === "") {
    return skipped("1003", `Value for lookup field '${lookupField}' is missing`);
  }
  const values: { [rest: string]: Value } = {};
  const reasons: Reason[] = [];
  for (const [rest, value] of Object.entries(record)) {
    if (rest === "id") continue;
    const field = people.field(rest);
    const reason = checkValue(field, rest, value);
    if (reason) reasons.push(reason);
    else values[rest] = keptValue(field, value);
  }
  if (reasons.length > 0) return { status: "skipped", reasons };
  if (found.length > 1 && action !== "createDuplicate") {
    return skipped("1007", "Multiple lead match lookup criteria");
  }
  const [id] = action === "createDuplicate" ? [] : found;
  if (id === undefined) {
    if (action === "updateOnly") return skipped("1004", "Lead not found");
    return { id: people.add(values), status: "created" };
  }
  if (action === "createOnly") return skipped("1005", "Lead already exists");
  const linked = people.value(id, "externalCompanyId") !== null;
  if (linked && Object.keys(values).some((rest) => people.field(rest)?.company)) {
    return skipped("1021", "Company update not allowed");
  }
  people.update(id, values);
  return { id, status: "updated" };
}
