import { z } from "zod";
import { Failure } from "../failure/Failure.ts";
import { readSetting } from "../settings/readSetting.ts";
import type { Store } from "../store/Store.ts";
import { type KeptRelay, keptRelaySchema } from "./keptRelay.ts";

/** The relays that are known, in the order in which they came. @throws {Failure} `damaged`; what is stored is left as it is */
export function readRelays(store: Store): readonly KeptRelay[] {
  const parsed = z.array(keptRelaySchema).safeParse(readSetting(store, "relays") ?? []);
  if (!parsed.success) throw new Failure("damaged", "The stored relays cannot be read.");
  return parsed.data;
}
