import type { MarketoRequest } from "./MarketoRequest.ts";
import { numberOf } from "./numberOf.ts";
import { Refusal } from "./Refusal.ts";
import type { Envelope } from "./Reply.ts";

const marker = "position";

function tokenFor(offset: number): string {
  // Always with padding, which must be encoded in an address.
  const text = `${marker}:${offset}`;
  return Buffer.from(text.length % 3 === 0 ? `${text} ` : text).toString("base64");
}

function offsetOf(token: string | null): number {
  if (token === null || token === "") return 0;
  const [name, offset] = Buffer.from(token, "base64").toString("utf8").trim().split(":");
  if (name !== marker || !/^\d+$/.test(offset ?? ""))
    throw new Refusal("1003", "Invalid value for 'nextPageToken'");
  return Number(offset);
}

/** The page that is asked for by `batchSize` and `nextPageToken`, up to 300 of all. `tellsMore`: whether the envelope has `moreResult`, which some lists lack. */
export function positionPage<T>(
  { query }: MarketoRequest,
  all: readonly T[],
  answerOf: (item: T) => unknown,
  tellsMore = true,
): Envelope {
  const size = numberOf(query.get("batchSize") ?? "300", "batchSize", 300, 1);
  const offset = offsetOf(query.get("nextPageToken"));
  const end = offset + size;
  const more = end < all.length;
  return {
    result: all.slice(offset, end).map(answerOf),
    ...(more && { nextPageToken: tokenFor(end) }),
    ...(tellsMore && { moreResult: more }),
  };
}
