import { rmSync } from "node:fs";
import type { PeopleRoom } from "./calls/PeopleRoom.ts";
import { peopleFile } from "./store/peopleFile.ts";

/** Forgets everybody who was fetched and all that they did, and how far the sync was. Their file is made anew when it is needed. */
export async function forgetPeople({ people }: Pick<PeopleRoom, "people">, folder: string): Promise<void> {
  await people.close();
  const file = peopleFile(folder);
  // At once, so that no call opens it in between. Windows gives a file free a moment after its thread has ended.
  for (const end of ["-wal", "-shm", ""]) rmSync(`${file}${end}`, { force: true, maxRetries: 5 });
}
