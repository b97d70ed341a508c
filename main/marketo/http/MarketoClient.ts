import type { MarketoAnswer } from "./MarketoAnswer.ts";
import type { MarketoDownload } from "./MarketoDownload.ts";
import type { MarketoResult } from "./MarketoResult.ts";

/** Values of a query or a form; lists are sent with commas between, what is undefined is left out. */
export type MarketoQuery = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | undefined>
>;

/**
 * `forced`: the user wants it now, whatever the daily budget or a used-up quota say. `tries`: how often at most, 5 if left out;
 * waiting for room (606, 615) is no try. `notAgain`: the code of a refusal after which the same is not tried again. `signal`:
 * gives up (code `cancelled`).
 */
export type CallOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly forced?: boolean;
  readonly tries?: number;
  readonly notAgain?: string;
};

/**
 * `repeatable`: sending it twice does no more than once (an upsert by email), so that it is repeated also when nobody knows
 * whether it arrived. Without it such a write ends with an error that is `unsure`.
 */
export type WriteOptions = CallOptions & { readonly repeatable?: boolean };

/**
 * How Marketo pages. `position`: its `nextPageToken` until there is none (people, lists, companies, fields, jobs); `date`: a
 * token of a date, `nextPageToken` of the query, until `moreResult` is false (activities, changes, deletions), where a page
 * without rows is not the last; `offset`: `maxReturn` rows each (assets; 200 when the query names no other number).
 */
export type Paging = "position" | "date" | "offset";

/** A file, or the rest of it. `from`: the first byte that is wanted; `size`: of the whole file, as its job says. */
export type DownloadOptions = CallOptions &
  ({ readonly from?: undefined } | { readonly from: number; readonly size: number });

/**
 * One subscription, as all of Parley calls it: in its limits, with a token that is renewed in time, repeating what may be
 * repeated. Paths begin with `/rest/v1/`, `/rest/asset/v1/` or `/bulk/v1/`. No call throws.
 */
export type MarketoClient = {
  /** Over 8 KB it goes as a POST, where Marketo takes that. */
  readonly get: (
    path: string,
    query?: MarketoQuery,
    options?: CallOptions,
  ) => Promise<MarketoResult<MarketoAnswer>>;
  readonly post: (
    path: string,
    body: unknown,
    options?: WriteOptions,
  ) => Promise<MarketoResult<MarketoAnswer>>;
  /** As HTML forms are sent, which is how the Asset API takes most of what is written. Files: as multipart. */
  readonly postForm: (
    path: string,
    fields: MarketoQuery | FormData,
    options?: WriteOptions,
  ) => Promise<MarketoResult<MarketoAnswer>>;
  /** One page after the other; after a refusal none. For `date` the token of the last page is where the next time begins. */
  readonly pages: (
    paging: Paging,
    path: string,
    query?: MarketoQuery,
    options?: CallOptions,
  ) => AsyncIterable<MarketoResult<MarketoAnswer>>;
  readonly download: (path: string, options?: DownloadOptions) => Promise<MarketoResult<MarketoDownload>>;
  /** Whose key it is, by its token. */
  readonly whoAmI: (options?: CallOptions) => Promise<MarketoResult<{ readonly user: string }>>;
  /** How many calls this client has sent; those for a token do not count, as with Marketo. */
  readonly calls: () => number;
};
