import type { MarketoQuery } from "./MarketoClient.ts";

/** What is sent, but for the token. `unsafe`: it changes something, and twice is not the same as once. */
export type CallRequest = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: MarketoQuery | undefined;
  readonly body?: string | URLSearchParams | FormData | undefined;
  /** Left out where `fetch` knows it by the body. */
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly unsafe: boolean;
};
