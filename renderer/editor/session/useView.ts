import { useStore } from "zustand";
import { useSession } from "./useSession.ts";
import type { ViewState } from "./viewStore.ts";

/** A narrow reading of the view. */
export function useView<Value>(select: (view: ViewState) => Value): Value {
  return useStore(useSession().view, select);
}
