/**
 * A call as it came and was answered. `at`: in milliseconds since the epoch; `path`: without the query; `headers`: in
 * small letters; `code`: of the error inside the answer; `requestId`: as answered, empty for identity and failures.
 */
export type Call = {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  body: string;
  status: number;
  code: string | undefined;
  requestId: string;
};
