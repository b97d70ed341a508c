/** Where an arrow key points. */
export type Direction = "left" | "right" | "up" | "down";

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The direction of a key; undefined if it is no arrow. */
export function directionOf(key: string): Direction | undefined {
  return Object.hasOwn(directions, key) ? directions[key] : undefined;
}
