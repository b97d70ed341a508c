import type { Edit } from "./planReplacement.ts";

/** Writes the string of an edit into data; a place that is no longer there is left alone. */
export function writeEdit(data: unknown, { path, after }: Pick<Edit, "path" | "after">): void {
  let place = data;
  for (const key of path.slice(0, -1)) place = member(place, key);
  const last = path.at(-1);
  if (last !== undefined && typeof member(place, last) === "string") Reflect.set(Object(place), last, after);
}

function member(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
