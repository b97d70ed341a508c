/** A passage of a Twine story. `position` in Twine's own units (pixels of its map). */
export type Passage = {
  readonly name: string;
  readonly tags: readonly string[];
  readonly text: string;
  readonly position?: { readonly x: number; readonly y: number };
};
