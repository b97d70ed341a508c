import { create } from "zustand";
import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";

/** Marketo's fields and the attributes that the site's other documents use, by name, as they are saved. Read when somebody looks for one. */
export const attributesStore = create<{ readonly entries: ReadonlyMap<string, AttributeEntry> }>(() => ({
  entries: new Map(),
}));
