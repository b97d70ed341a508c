import type { Condition } from "#shared/dialogue/condition.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import { createPeopleReader } from "../people/query/createPeopleReader.ts";
import { listPeople } from "../people/query/listPeople.ts";
import type { QueryContext } from "../people/query/QueryContext.ts";
import type { Store } from "../store/Store.ts";
import type { CommandIo } from "./Command.ts";

/** People who are read at a time: a million of them would be no one text. */
const atOnce = 5000;

/** Says who fits, by id: as one object of JSON or line by line. Others may write meanwhile; what is said is of one moment. */
export function printPeople(
  {
    where,
    limit,
    json,
  }: { readonly where: Condition | undefined; readonly limit: number; readonly json: boolean },
  store: Store,
  context: QueryContext,
  { out }: Pick<CommandIo, "out">,
): void {
  const reader = createPeopleReader(store);
  store.db.transaction(() => {
    const { count } = listPeople({ where, offset: 0, limit: 0 }, reader, context);
    const total = Math.min(count, limit);
    if (json) out(`{\n  "count": ${count},\n  "people": [`);
    for (let offset = 0; offset < total; offset += atOnce) {
      const some = Math.min(atOnce, total - offset);
      const { people } = listPeople({ where, offset, limit: some }, reader, context);
      const more = offset + some < total ? "," : "";
      out(json ? people.map(objectOf).join(",\n") + more : people.map(lineOf).join("\n"));
    }
    if (json) out("  ]\n}");
    else out(total < count ? `${total} of ${count} people` : `${count} people`);
  })();
}

function objectOf(person: Attributes): string {
  return `    ${JSON.stringify(person, null, 2).replaceAll("\n", "\n    ")}`;
}

function lineOf(person: Attributes): string {
  return ["lead.id", "lead.email", "lead.firstName", "lead.lastName", "company.name"]
    .map((name) => valueText(person[name]))
    .join("  ");
}
