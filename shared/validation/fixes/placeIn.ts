import type { Dialogue } from "../../dialogue/dialogue.ts";
import type { Place } from "../place.ts";

/** An object or a list on the way to a place. */
export type Part = { [key: string | number]: unknown };

/** What stands at a place of a card's data, or of the dialogue without a card; undefined when it is not there. */
export function placeIn(dialogue: Dialogue, node: string | undefined, path: Place): unknown {
  const root: unknown =
    node === undefined ? dialogue : dialogue.nodes.find((other) => other.id === node)?.data;
  return path.reduce<unknown>(
    (part, key) => (isPart(part) && Object.hasOwn(part, key) ? part[key] : undefined),
    root,
  );
}

/** Whether something holds other things by key. */
export function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null;
}
