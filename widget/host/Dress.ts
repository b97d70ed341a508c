import type { Root } from "../launcher/createRoot.ts";
import type { Talk } from "../talk/Talk.ts";
import type { LauncherHost } from "./LauncherHost.ts";

/** What a theme does to the chat beyond its styles. */
export type Dressing = {
  /** Takes over the chat's place as soon as it is there. */
  readonly begin: (root: Root) => void;
  /** What of a conversation is to be seen by now; calls `draw` when there is more. */
  readonly pace: (talk: Talk, draw: () => void) => Talk;
};

/** A theme that is loaded: gives the launcher a host with its look, its poke, and its dressing. */
export type Dress = (host: LauncherHost) => LauncherHost;
