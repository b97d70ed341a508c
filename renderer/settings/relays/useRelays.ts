import { useEffect } from "react";
import { onPush } from "../../ipc/onPush.ts";
import { loadRelays } from "./loadRelays.ts";
import { relaysStore } from "./relaysStore.ts";

/** The relays, for as long as somebody looks; undefined before they are read. */
export function useRelays() {
  useEffect(() => {
    void loadRelays();
    return onPush("relays:changed", () => void loadRelays());
  }, []);
  return relaysStore((state) => state.relays);
}
