import type { MarketoQuery } from "./MarketoClient.ts";

/** A query or a form as it is sent; every value is encoded, the `=` of a paging token too. */
export function queryString(query: MarketoQuery): URLSearchParams {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(
    given.map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : String(value)]),
  );
}
