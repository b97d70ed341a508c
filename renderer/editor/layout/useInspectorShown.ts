import { preferencesStore } from "../../settings/preferencesStore.ts";
import { useSimulator } from "../simulator/useSimulator.ts";
import { useCrowded } from "./useCrowded.ts";

/** What inspectorIsShown answers, followed as it changes. */
export function useInspectorShown(): boolean {
  const isOpen = preferencesStore((preferences) => preferences.panels.inspector);
  const simulating = useSimulator((simulator) => simulator.open);
  const crowded = useCrowded();
  return isOpen && !(crowded && simulating);
}
