import { rmSync } from "node:fs";
import type { PeopleRoom } from "./calls/PeopleRoom.ts";
import { keptAs } from "./own/keptAs.ts";
import { toldBy } from "./own/toldBy.ts";
import { peopleFile } from "./store/peopleFile.ts";

/**
 * Forgets everybody who was fetched and all that they did, and how far the sync was; whom only relays have told of stays. The file is
 * made anew when it is needed.
 */
export async function forgetPeople(
  { people, isThere }: Pick<PeopleRoom, "people" | "isThere">,
  folder: string,
): Promise<void> {
  // A file that cannot be read any more is forgotten whole.
  const own = isThere() ? await people.listOwn({}).catch(() => []) : [];
  await people.close();
  const file = peopleFile(folder);
  // At once, so that no call opens it in between. Windows gives a file free a moment after its thread has ended.
  for (const end of ["-wal", "-shm", ""]) rmSync(`${file}${end}`, { force: true, maxRetries: 5 });
  for (const person of own) {
    const id = person["lead.id"];
    if (typeof id === "number") await people.write(keptAs(id, toldBy(person)));
  }
}
