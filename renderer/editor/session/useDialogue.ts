import { useStore } from "zustand";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { useSession } from "./useSession.ts";

/** A narrow reading of the document; re-renders only when what `select` answers is another. */
export function useDialogue<Value>(select: (dialogue: Dialogue) => Value): Value {
  return useStore(useSession().document, (state) => select(state.dialogue));
}
