import { savedVisitorSchema } from "#shared/ipc/savedVisitor.ts";
import { readRelays } from "../../relays/readRelays.ts";
import { readSetting } from "../../settings/readSetting.ts";
import { writeSetting } from "../../settings/writeSetting.ts";
import type { Store } from "../../store/Store.ts";

/** Strikes whoever has an address that is meant off the lists of meetings that were refused at relays, and of made-up visitors. */
export function forgetListed(store: Store, isMeant: (email: string) => boolean): void {
  const relays = readRelays(store);
  if (relays.some(({ refused }) => refused.some((one) => isMeant(one.email))))
    writeSetting(
      store,
      "relays",
      relays.map((relay) => ({ ...relay, refused: relay.refused.filter((one) => !isMeant(one.email)) })),
    );
  const visitors = readSetting(store, "visitors");
  if (!Array.isArray(visitors)) return;
  const others = visitors.filter((one: unknown) => {
    const visitor = savedVisitorSchema.safeParse(one).data;
    return !isMeant(visitor?.attributes["lead.email"] ?? "");
  });
  if (others.length < visitors.length) writeSetting(store, "visitors", others);
}
