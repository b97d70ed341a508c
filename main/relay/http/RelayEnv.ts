import type { HttpBindings } from "@hono/node-server";

/** What the handlers of a request know besides it: Node's own request and answer. */
export type RelayEnv = { readonly Bindings: HttpBindings };
