import type { MarketoAnswer } from "./MarketoAnswer.ts";
import type { CallOptions, MarketoClient, MarketoQuery, Paging } from "./MarketoClient.ts";
import type { MarketoResult } from "./MarketoResult.ts";

/** As many rows as the Asset API gives at once; left to itself it gives 20. */
const mostAssets = 200;

/** One page after the other, each as soon as it is asked for; the last is the one that was refused, if any was. */
export async function* pageThrough(
  get: MarketoClient["get"],
  paging: Paging,
  path: string,
  query: MarketoQuery = {},
  options?: CallOptions,
): AsyncGenerator<MarketoResult<MarketoAnswer>> {
  const isOffset = paging === "offset";
  let at: MarketoQuery | undefined = isOffset ? { maxReturn: mostAssets, offset: 0, ...query } : query;
  while (at !== undefined) {
    const page: MarketoResult<MarketoAnswer> = await get(path, at, options);
    yield page;
    if (!page.ok) return;
    const next: MarketoQuery | undefined = isOffset
      ? nextOffset(at, page.value)
      : nextToken(paging, at, page.value);
    if (next?.nextPageToken !== undefined && next.nextPageToken === at.nextPageToken) {
      yield {
        ok: false,
        error: {
          code: "bad-answer",
          message: "Marketo gives the same page again and again.",
          retryable: true,
        },
      };
      return;
    }
    at = next;
  }
}

function nextOffset(query: MarketoQuery, { result }: MarketoAnswer): MarketoQuery | undefined {
  const size = Number(query.maxReturn);
  return result.length < size ? undefined : { ...query, offset: Number(query.offset) + size };
}

/** A token of a date always comes along; one of a position only while there is more, sometimes without `moreResult`. */
function nextToken(
  paging: Paging,
  query: MarketoQuery,
  { nextPageToken, moreResult }: MarketoAnswer,
): MarketoQuery | undefined {
  const isMore = paging === "date" ? moreResult === true : moreResult !== false;
  return nextPageToken && isMore ? { ...query, nextPageToken } : undefined;
}
