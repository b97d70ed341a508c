import { useStore } from "zustand";
import { useSession } from "../session/useSession.ts";
import type { FindState } from "./findStore.ts";

/** A narrow reading of the search. */
export function useFind<Value>(select: (state: FindState) => Value): Value {
  return useStore(useSession().find, select);
}
