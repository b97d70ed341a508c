import { member } from "./member.ts";
import type { Edit } from "./planReplacement.ts";

/** Writes the string of an edit into data; a place where something else stands by now is left alone. */
export function writeEdit(data: unknown, { path, before, after, isKey }: Omit<Edit, "node">): void {
  let place = data;
  for (const key of path.slice(0, -1)) place = member(place, key);
  const last = path.at(-1);
  if (isKey) renameKey(place, before, after);
  else if (last !== undefined && member(place, last) === before) Reflect.set(Object(place), last, after);
}

/** In its place among the others; not over another one. */
function renameKey(place: unknown, before: string, after: string): void {
  if (typeof place !== "object" || place === null) return;
  if (!Object.hasOwn(place, before) || Object.hasOwn(place, after)) return;
  const entries = Object.entries(place);
  for (const [key] of entries) Reflect.deleteProperty(place, key);
  for (const [key, value] of entries) Reflect.set(place, key === before ? after : key, value);
}
