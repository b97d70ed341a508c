import type { SyncState } from "./syncState.ts";

/** Whether activities tell who comes on the list and who leaves it, since it was last read whole. */
export function isListTold({ listed, types, activities }: SyncState): boolean {
  const told = types?.listing ?? [];
  return (
    listed?.at !== undefined &&
    listed.upTo === undefined &&
    told.length > 0 &&
    told.every((type) => activities?.types.includes(type))
  );
}
