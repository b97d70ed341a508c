import { agentsStore } from "./agentsStore.ts";

/** What is typed from now on is a step of its own; what was typed so far is saved. */
export function sealSetup(): void {
  const { session } = agentsStore.getState();
  session?.store.seal();
  void session?.settled();
}
