import { own } from "#shared/dialogue/own.ts";
import type { ChatHost } from "../host/ChatHost.ts";
import type { LauncherHost } from "../host/LauncherHost.ts";
import { attributesOf } from "../visitor/attributesOf.ts";

/** What the chat needs, of what the loader gave. */
export function chatHost({ visitor, page, ...host }: LauncherHost): ChatHost {
  const { id, seed } = visitor();
  const attributes = () => attributesOf(visitor(), page());
  return {
    ...host,
    visitor: id,
    seed,
    attributes,
    // What the visit brings is worked out of addresses; few ask for it.
    attribute: (name) => own(name.startsWith("visit.") ? attributes() : visitor().attributes, name),
  };
}
