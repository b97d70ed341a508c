import { useSyncExternalStore } from "react";
import { crowded } from "./crowded.ts";

/** Whether the window has no room for inspector and simulator side by side, followed as it changes. */
export function useCrowded(): boolean {
  return useSyncExternalStore(follow, () => crowded.matches);
}

function follow(onChange: () => void): () => void {
  crowded.addEventListener("change", onChange);
  return () => crowded.removeEventListener("change", onChange);
}
