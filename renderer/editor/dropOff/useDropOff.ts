import { useStore } from "zustand";
import { useSession } from "../session/useSession.ts";
import type { DropOffState } from "./dropOffStore.ts";

/** A narrow reading of the layer that shows where visitors stop. */
export function useDropOff<Value>(select: (state: DropOffState) => Value): Value {
  return useStore(useSession().dropOff, select);
}
