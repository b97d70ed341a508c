import { firstOwnPerson } from "#shared/people/firstOwnPerson.ts";
import type { People } from "../worker/People.ts";

const atOnce = 100;
const most = 500;

/** Marketo's ids of those of the addresses that somebody fetched from it has, by address in small letters; the oldest of several. */
export async function idsByEmail(
  emails: readonly string[],
  { people, now }: { readonly people: Pick<People, "list">; readonly now: number },
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (let from = 0; from < emails.length; from += atOnce) {
    const has = { attribute: "lead.email", is: emails.slice(from, from + atOnce) };
    const where = { all: [has, { attribute: "lead.id", lessThan: firstOwnPerson }] };
    const page = await people.list({
      ...{ where, attributes: ["lead.email"], offset: 0, limit: most },
      ...{ now, timeZone: "UTC" },
    });
    for (const { "lead.id": id, "lead.email": email } of page.people) {
      const address = String(email).trim().toLowerCase();
      if (typeof id === "number" && !found.has(address)) found.set(address, id);
    }
  }
  return found;
}
