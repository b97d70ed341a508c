import { agentsStore } from "./agentsStore.ts";

/** What is typed from now on is a step of its own. */
export function sealSetup(): void {
  agentsStore.getState().session?.store.seal();
}
