import { create } from "zustand";
import type { SavedVisitor } from "#shared/ipc/savedVisitor.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";

/** The made-up visitors that are kept, by name. Whatever changes them is stored before it shows. */
export const savedVisitors = create<{
  readonly visitors: readonly SavedVisitor[];
  readonly load: () => Promise<void>;
  /** Keeps one, in the place of that with the same id. Whether it is stored. */
  readonly keep: (visitor: SavedVisitor) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
}>((set) => {
  async function load(): Promise<void> {
    const listed = await call("visitors:list");
    if (listed.ok) set({ visitors: listed.value });
    else showError(listed.error);
  }
  return {
    visitors: [],
    load,
    async keep(visitor) {
      const kept = await call("visitors:save", visitor);
      if (!kept.ok) showError(kept.error);
      await load();
      return kept.ok;
    },
    async remove(id) {
      const removed = await call("visitors:remove", { id });
      if (!removed.ok) showError(removed.error);
      await load();
      return removed.ok;
    },
  };
});
