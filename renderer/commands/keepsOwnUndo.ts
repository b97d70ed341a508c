/**
 * Whether the field that has the focus keeps the undo of the system: one that is no part of what is edited, or in whose open
 * list something is looked for by typing. In the others it would add to ours.
 */
export function keepsOwnUndo(): boolean {
  const { activeElement } = globalThis.document;
  return activeElement?.matches("[data-own-undo] input, input[data-own-undo][data-popup-open]") === true;
}
