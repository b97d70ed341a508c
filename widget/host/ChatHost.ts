import type { Attributes } from "#shared/dialogue/value.ts";
import type { Program } from "#shared/engine/program.ts";
import type { Manifest, ManifestDialogue } from "#shared/site/manifest.ts";
import type { Rules } from "./Rules.ts";
import type { Store } from "./Store.ts";
import type { Emit } from "./WidgetEvent.ts";

/** What the loader gives to the chat: what to talk about, and how to reach the visitor's memory and the page. */
export type ChatHost = {
  readonly manifest: Manifest;
  readonly entry: ManifestDialogue;
  /** What to run: the manifest's version, or the older one that the visitor began with. */
  readonly program: Program;
  /** There if the program has a branch. */
  readonly rules: Rules | undefined;
  readonly store: Store;
  readonly visitor: string;
  readonly seed: number;
  /** Whether the visitor lets anything be stored or sent. */
  readonly allowed: () => boolean;
  /** All that is known of the visitor, the visit and the page, as of now. */
  readonly attributes: () => Attributes;
  readonly emit: Emit;
};

/** A chat on the page. `busy`: the visitor reads or writes, so another dialogue must not take its place. */
export type Chat = {
  readonly open: () => void;
  readonly close: () => void;
  readonly busy: () => boolean;
  readonly remove: () => void;
};

/** Puts a chat on the page. What a bundle's `c/<hash>.js` registers. */
export type MountChat = (host: ChatHost) => Chat;
