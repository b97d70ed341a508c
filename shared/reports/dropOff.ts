import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Flows } from "../dialogue/flows/flows.ts";
import { linkFlows } from "../dialogue/flows/linkFlows.ts";
import { drawWays } from "./drawWays.ts";
import { layWays } from "./layWays.ts";
import type { DialogueWays } from "./waysReport.ts";

/**
 * How visits went through a graph. `begun`: how many there were; `edges`: by the id of an edge, how many went by it; `came` and
 * `stopped`: by the id of a card, how many got there, and how many of these neither went on nor came to an end; `lost`: how many
 * ways were gone that the graph does not have any more.
 */
export type DropOff = {
  readonly begun: number;
  readonly edges: ReadonlyMap<string, number>;
  readonly came: ReadonlyMap<string, number>;
  readonly stopped: ReadonlyMap<string, number>;
  readonly lost: number;
};

/** Lays the ways that visits went onto a dialogue as it is now; what happened in a flow belongs to the card that calls it. */
export function dropOff(document: Dialogue, flows: Flows, ways: DialogueWays["ways"]): DropOff {
  const linked = linkFlows(document, flows);
  return drawWays(document, linked, layWays(linked, ways), undefined);
}
