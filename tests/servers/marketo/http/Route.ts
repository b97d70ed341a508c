import type { Subscription } from "../Subscription.ts";
import type { MarketoRequest } from "./MarketoRequest.ts";
import type { Permission } from "./Permission.ts";
import type { Reply } from "./Reply.ts";

/**
 * One endpoint. `path`: with braces around what varies; `needs`: any one of these is enough, none: every token is;
 * `query`: the parameters that it knows, those that must be there with a star.
 */
export type Route = {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly needs: readonly Permission[];
  readonly query?: readonly string[];
  readonly body?: "json" | "form" | "multipart";
  readonly answer: (request: MarketoRequest, subscription: Subscription) => Reply | Promise<Reply>;
};
