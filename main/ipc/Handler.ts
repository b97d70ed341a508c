import type { Channel } from "#shared/ipc/channels.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "./HandlerContext.ts";

/** Answers one call. Throws `Failure` for what the user should be told. */
export type Handler<Name extends Channel> = (
  input: Parsed<Name>,
  context: HandlerContext,
) => Output<Name> | Promise<Output<Name>>;

/** A handler for every call: one that is missing is a type error. */
export type Handlers = { readonly [Name in Channel]: Handler<Name> };
