import { existsSync } from "node:fs";
import { peopleFile } from "../store/peopleFile.ts";
import { createPeople } from "../worker/createPeople.ts";
import type { PeopleRoom } from "./PeopleRoom.ts";

/** The room of the people in a data folder. Nothing is opened before somebody asks. */
export function createPeopleRoom(folder: string): PeopleRoom {
  const file = peopleFile(folder);
  return { people: createPeople(file), isThere: () => existsSync(file), looking: {} };
}
