import type { ChatHost } from "../host/ChatHost.ts";
import type { LauncherHost } from "../host/LauncherHost.ts";
import type { Rules } from "../host/Rules.ts";

/** What the chat needs, of what the loader gave. `rules`: those that are loaded by now. */
export function chatHost({ visitor, page, ...host }: LauncherHost, rules: () => Rules | undefined): ChatHost {
  return {
    ...host,
    get visitor() {
      return visitor().id;
    },
    seed: visitor().seed,
    // Whoever asks what the visit brings has the rules, which know: see `needsRules` of the manifest.
    attributes: () => rules()?.attributesOf(visitor(), page()) ?? visitor().attributes,
  };
}
