import type { HandlerContext } from "../../../ipc/HandlerContext.ts";

/** What calls that change meetings work with. */
export type ChangeContext = Pick<
  HandlerContext,
  "store" | "vault" | "calendars" | "meetings" | "now" | "newId" | "push"
>;
