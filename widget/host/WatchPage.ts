import type { ManifestDialogue } from "#shared/site/manifest.ts";
import type { Kept } from "../rules/Kept.ts";

type Wanted = ManifestDialogue["events"][number];

/** Who wants to know what the visitor does on the page. */
export type Watcher = {
  /** Of the page that is watched just now. */
  readonly path: () => string;
  readonly keep: (change: (before: Kept) => Kept) => void;
  /** Looks whether something has come to pass. `happens`: whether this has, just now. */
  readonly look: (happens?: (wanted: Wanted) => boolean) => void;
};

export type PageWatch = {
  /** The page is another one from here on. */
  readonly anew: () => void;
  /** Seconds and percent so far, by what dialogues wait for. */
  readonly measured: (kept: Kept) => { readonly [type: string]: number };
};

/** Tells a watcher what the visitor does on the page, and keeps how long he is on it. */
export type WatchPage = (watcher: Watcher) => PageWatch;
