import { member } from "./member.ts";
import type { Edit } from "./planReplacement.ts";

/** Writes the string of an edit into data; a place where something else stands by now is left alone. */
export function writeEdit(data: unknown, { path, before, after }: Omit<Edit, "node">): void {
  let place = data;
  for (const key of path.slice(0, -1)) place = member(place, key);
  const last = path.at(-1);
  if (last !== undefined && member(place, last) === before) Reflect.set(Object(place), last, after);
}
