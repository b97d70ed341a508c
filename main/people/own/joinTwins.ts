import type { People } from "../worker/People.ts";
import { idsByEmail } from "./idsByEmail.ts";

/** Those whom only Parley knew and of whom Marketo has told since, by their address, are Marketo's from now on. */
export async function joinTwins(
  people: Pick<People, "list" | "listOwn" | "merge">,
  now: number,
): Promise<void> {
  const own = await people.listOwn({});
  const emails = own.map(({ "lead.email": email }) => String(email));
  const theirs = await idsByEmail(emails, { people, now });
  const merges = own.flatMap(({ "lead.id": id, "lead.email": email }) => {
    const winner = theirs.get(String(email).toLowerCase());
    return winner === undefined || typeof id !== "number" ? [] : [{ winner, losers: [id] }];
  });
  if (merges.length > 0) await people.merge({ merges });
}
