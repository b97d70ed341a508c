import type { ManifestDialogue } from "#shared/site/manifest.ts";
import type { VisitEvent } from "#shared/targeting/visit.ts";
import type { Store } from "../host/Store.ts";
import type { WatchPage } from "../host/WatchPage.ts";
import { createEventWatch } from "./createEventWatch.ts";

let watch: ReturnType<typeof createEventWatch> | undefined;

/**
 * What has come to pass of all that the dialogues of the site wait for. The first call begins to watch; `changed` is
 * called when there is more. Ask again whenever the page may be another.
 */
export function happened(
  dialogues: readonly ManifestDialogue[],
  here: readonly ManifestDialogue[],
  store: Store,
  changed: () => void,
  watchPage: WatchPage | undefined,
): readonly VisitEvent[] {
  watch ??= createEventWatch(store, changed);
  return watch(dialogues, here, watchPage);
}
