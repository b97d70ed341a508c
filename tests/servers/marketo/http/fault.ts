import type { Call } from "./Call.ts";
import type { FileFault } from "./sendFile.ts";

/** An answer as it would be sent, to be changed. */
export type Answer = { [name: string]: unknown };

/**
 * What is to go wrong with a call:
 * `code`: refused inside HTTP 200 (with the usual message, or this one); `status`: an HTTP error, by default with a page of a proxy;
 * `expire`: the token expires first; `lose`: the call is done but its answer never arrives; `reset`: the connection
 * breaks before; `hang`: nothing is answered; `delay`: milliseconds before the answer; `alter`: the answer is changed;
 * `raw`: this text is answered instead; `again`: the rows
 * that the last call of this path got; `file`: the download misbehaves; `stale`: a hosted file is as it was before.
 */
export type Fault =
  | { readonly code: string | number; readonly message?: string }
  | { readonly status: number; readonly body?: string; readonly type?: string }
  | { readonly expire: true }
  | { readonly lose: true }
  | { readonly reset: true }
  | { readonly hang: true }
  | { readonly delay: number }
  | { readonly raw: string }
  | { readonly again: true }
  | { readonly stale: true }
  | { readonly alter: (answer: Answer) => Answer }
  | { readonly file: FileFault };

/**
 * Which calls go wrong, and how. `match`: a part of "METHOD /path?query", a pattern for it, or a function; `times`: how many calls, by
 * default one; `after`: this many that match are spared first.
 */
export type Failing = {
  readonly match: string | RegExp | ((call: Call) => boolean);
  readonly times?: number;
  readonly after?: number;
  readonly with: Fault;
};
