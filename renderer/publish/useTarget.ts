import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { publishStore } from "./publishStore.ts";

/** The target that is chosen, once the targets are loaded. */
export function useTarget(): PublishTarget | undefined {
  return publishStore(({ targets, chosen }) => targets?.find(({ target }) => target.id === chosen)?.target);
}
