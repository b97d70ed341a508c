import { agentsStore } from "./agentsStore.ts";
import { chooseNext } from "./chooseNext.ts";
import { openSetupSession } from "./session/openSetupSession.ts";

/** Reads agents, teams and holidays, and opens the first. */
export async function loadAgents(): Promise<void> {
  const opened = await openSetupSession();
  agentsStore.setState(
    opened.ok ? { session: opened.value, failure: undefined } : { session: undefined, failure: opened.error },
  );
  chooseNext();
}
