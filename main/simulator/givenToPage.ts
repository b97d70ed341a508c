import { longestStay } from "#shared/ipc/simulatorMessage.ts";
import type { Simulation } from "./Simulator.ts";

/** What the scripts of a simulator's page are told of the dialogue and the visitor; see `page/`. */
export function givenToPage({
  dialogue,
  visitor,
  times,
}: Pick<Simulation, "dialogue" | "visitor" | "times">) {
  const {
    language = dialogue.language,
    attributes,
    device,
    timeZone,
    ahead,
    webhooksFail,
    meetings,
  } = visitor;
  return {
    dialogue: dialogue.id,
    language,
    attributes,
    device,
    timeZone,
    ahead,
    webhooksFail,
    meetings: { are: meetings, ...times },
    longestStay,
  };
}
