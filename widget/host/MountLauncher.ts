import type { LauncherHost } from "./LauncherHost.ts";

/** A chat on the page. `busy`: the visitor reads or writes, so another dialogue must not take its place. */
export type Chat = {
  readonly open: () => void;
  readonly close: () => void;
  readonly busy: () => boolean;
  readonly remove: () => void;
};

/** Puts a dialogue on the page: closed, and open as soon as the visitor or the page wants. */
export type MountLauncher = (host: LauncherHost) => Chat;
