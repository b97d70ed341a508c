import type { PeopleRoom } from "../calls/PeopleRoom.ts";

/** By which address the studio knows a person; undefined: by none, or there is no such person. */
export async function emailOf(
  id: number,
  { people, isThere }: Pick<PeopleRoom, "people" | "isThere">,
): Promise<string | undefined> {
  const person = isThere() ? await people.get({ id }) : null;
  const email = String(person?.["lead.email"] ?? "").trim();
  return email === "" ? undefined : email;
}
