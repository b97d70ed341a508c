import type { BundledProgram, ReadProgram } from "#shared/site/bundledProgram.ts";
import type { Manifest, ManifestDialogue } from "#shared/site/manifest.ts";
import type { Page } from "#shared/targeting/parsePage.ts";
import type { Visitor } from "../visitor/Visitor.ts";
import type { Dressing } from "./Dress.ts";
import type { LoadPart } from "./Parts.ts";
import type { Store } from "./Store.ts";
import type { Emit } from "./WidgetEvent.ts";

/** What the loader gives to the launcher: what to talk about, and how to reach the visitor's memory and the page. */
export type LauncherHost = {
  readonly manifest: Manifest;
  readonly entry: ManifestDialogue;
  /** What to run: the manifest's version, or the older one that the visitor began with, whose texts may not have been read yet. */
  readonly program: BundledProgram | ReadProgram;
  readonly load: LoadPart;
  /** What the dialogue's theme does, if it has one. */
  readonly dressing?: Dressing;
  readonly store: Store;
  readonly visitor: () => Visitor;
  /** The page's address, read, as of now. */
  readonly page: () => Page | null;
  /** Whether the visitor lets anything be stored or sent. */
  readonly allowed: () => boolean;
  readonly emit: Emit;
};
