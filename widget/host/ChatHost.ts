import type { Attributes } from "#shared/dialogue/value.ts";
import type { LauncherHost } from "./LauncherHost.ts";

/** What the launcher gives to the chat and the sinks: the loader's host, and what is known of the visitor made ready to be used. */
export type ChatHost = Omit<LauncherHost, "visitor" | "page"> & {
  readonly visitor: string;
  readonly seed: number;
  /** All that is known of the visitor, the visit and the page, as of now; of the visit only with the rules. */
  readonly attributes: () => Attributes;
};
