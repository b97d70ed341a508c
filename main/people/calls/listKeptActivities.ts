import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { syncStateSchema } from "../../marketo/sync/syncState.ts";

/** Activities of a person that are told at a time. */
const limit = 50;

/** What one of the people who were fetched did, latest first, with the names that the types have in Marketo. */
export async function listKeptActivities(
  { id, before }: Parsed<"people:activities">,
  { people: { people, isThere } }: Pick<HandlerContext, "people">,
): Promise<Output<"people:activities">> {
  if (!isThere()) return { fetched: false, activities: [], more: false };
  const [sync, page] = await Promise.all([people.readSync({}), people.timeline({ lead: id, before, limit })]);
  const state = syncStateSchema.safeParse(sync === undefined ? undefined : JSON.parse(sync)).data;
  const names = state?.types?.names ?? {};
  const activities = page.activities.map((one) => ({ ...one, name: names[one.type] ?? null }));
  return { fetched: state?.activities !== undefined, activities, more: page.more };
}
