import { decodeQuery } from "./decodeQuery.ts";

/** The parts of a query in order: names decoded, values as they are written. */
export function splitQuery(query: string): (readonly [name: string, value: string])[] {
  return query
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", ...value] = part.split("=");
      return [decodeQuery(name), value.join("=")];
    });
}
