import path from "node:path";

/** Where the people lie in the data folder: apart from the dialogues, whose daily copies must not carry a million people. */
export function peopleFile(folder: string): string {
  return path.join(folder, "people.db");
}
