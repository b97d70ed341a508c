import type { ReadAttribute } from "#shared/dialogue/readToken.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import type { BundledProgram } from "#shared/site/bundledProgram.ts";
import type { Manifest, ManifestDialogue } from "#shared/site/manifest.ts";
import type { LoadPart } from "./Parts.ts";
import type { Store } from "./Store.ts";
import type { Emit } from "./WidgetEvent.ts";

/** What the loader gives to launcher and chat: what to talk about, and how to reach the visitor's memory and the page. */
export type ChatHost = {
  readonly manifest: Manifest;
  readonly entry: ManifestDialogue;
  /** What to run: the manifest's version, or the older one that the visitor began with. */
  readonly program: BundledProgram;
  readonly load: LoadPart;
  readonly store: Store;
  readonly visitor: string;
  readonly seed: number;
  /** Whether the visitor lets anything be stored or sent. */
  readonly allowed: () => boolean;
  /** All that is known of the visitor, the visit and the page, as of now. */
  readonly attributes: () => Attributes;
  /** One of them. */
  readonly attribute: ReadAttribute;
  readonly emit: Emit;
};
