import type { Value } from "#shared/dialogue/value.ts";
import type { PeopleRows } from "../blocks/PeopleRows.ts";

/** What is known of somebody, see `toldBy`, as it is kept under an id. */
export function keptAs(id: number, told: readonly (readonly [string, Value])[]): PeopleRows {
  const values = told.map(([, value]) => [value].flat().join(";"));
  return { ids: [id], fields: told.map(([field]) => field), values: [values] };
}
