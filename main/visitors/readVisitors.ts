import { type SavedVisitor, savedVisitorSchema } from "#shared/ipc/savedVisitor.ts";
import { readSetting } from "../settings/readSetting.ts";
import type { Store } from "../store/Store.ts";

/** The kept visitors, by name. One that makes no sense is passed over. */
export function readVisitors(store: Store): SavedVisitor[] {
  const stored = readSetting(store, "visitors");
  const read = (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = savedVisitorSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  return read.sort((a, b) => a.name.localeCompare(b.name));
}
