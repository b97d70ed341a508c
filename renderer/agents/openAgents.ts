import { navigate } from "../app/navigate.ts";
import { savedOrTold } from "../app/savedOrTold.ts";

/** Shows agents, teams and holidays, once everything that is open is saved. */
export async function openAgents(): Promise<void> {
  if (await savedOrTold()) navigate({ screen: "agents" });
}
