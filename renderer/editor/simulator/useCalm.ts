import { useEffect, useState } from "react";
import { useSimulator } from "./useSimulator.ts";

/** Milliseconds after which the chat has taken the focus that it takes when it opens. */
const settling = 300;
/** The same, when it says nothing because it has nothing to say. */
const patience = 2500;

/**
 * Whether the frame may take the focus. A chat that opens takes it, which on a visitor's page is right; here it would take
 * it from the field that the author is typing in, each time the simulator starts again by itself.
 */
export function useCalm(): boolean {
  const turn = useSimulator((state) => state.turn);
  const began = useSimulator((state) => state.status !== "new");
  const [calmIn, setCalmIn] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setCalmIn(turn), began ? settling : patience);
    return () => clearTimeout(timer);
  }, [turn, began]);
  return calmIn === turn;
}
