import type { ComposerAction } from "./composerFile.ts";

/** The card with which something goes on; undefined: the conversation ends. */
export type Next = string | undefined;

/** Adds steps from the last to the first, as each must know what follows it; answers the card they begin with. */
export type AddActions = (
  actions: readonly ComposerAction[],
  next: Next,
  place: ComposerSurroundings,
) => Next;

/**
 * Where a step stands. `end`: what follows the dialog that it is in; `again`: what stands for the card with which that
 * dialog begins; `within`: the names of the dialogs and events around it; `events`: the steps that an event sets going.
 * `add` adds steps inside others.
 */
export type ComposerSurroundings = {
  readonly add: AddActions;
  readonly end: Next;
  readonly again: string;
  readonly within: readonly string[];
  readonly events: ReadonlyMap<string, readonly ComposerAction[]>;
};
