import type { MarketoRequest } from "../http/MarketoRequest.ts";
import { numberOf } from "../http/numberOf.ts";
import type { Envelope } from "../http/Reply.ts";

/** The page that is asked for by `offset` and `maxReturn`, 20 of all unless more are asked for. After the last there is a warning and no result. */
export function offsetPage<T>(
  { query }: MarketoRequest,
  all: readonly T[],
  answerOf: (item: T) => unknown,
): Envelope {
  const most = numberOf(query.get("maxReturn") ?? "20", "maxReturn", 200, 1);
  const offset = numberOf(query.get("offset") ?? "0", "offset");
  const page = all.slice(offset, offset + most);
  if (page.length === 0) return { warnings: ["No assets found for the given search criteria."] };
  return { result: page.map(answerOf) };
}

/** The one that was searched for, or the same warning. */
export function found(all: readonly unknown[]): Envelope {
  if (all.length === 0) return { warnings: ["No assets found for the given search criteria."] };
  return { result: all };
}
