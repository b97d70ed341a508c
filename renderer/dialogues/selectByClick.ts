import { listStore } from "./listStore.ts";
import { selectRange } from "./selectRange.ts";
import { toggleSelected } from "./toggleSelected.ts";

/** The keys held during a click. */
type Held = { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean };

/** What a click on a row does: makes it the active one; with Ctrl ticks it too, with Shift all from the last one on. */
export function selectByClick(id: string, { ctrlKey, metaKey, shiftKey }: Held): void {
  if (ctrlKey || metaKey) toggleSelected(id);
  else if (shiftKey) selectRange(id);
  else listStore.setState({ active: id, anchor: id, selected: new Set() });
}
