import { agentsStore } from "./agentsStore.ts";

/** Has screen readers hear something, the same once more too. */
export function announce(text: string): void {
  const { said } = agentsStore.getState();
  agentsStore.setState({ said: said === text ? `${text}\u00a0` : text });
}
