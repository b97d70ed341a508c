/** A place on Twine's map, written `x,y`; undefined when it is none. */
export function readPosition(written: unknown): { readonly x: number; readonly y: number } | undefined {
  const found =
    typeof written === "string" ? /^\s*(-?\d{1,6}(?:\.\d+)?),(-?\d{1,6}(?:\.\d+)?)\s*$/.exec(written) : null;
  return found ? { x: Number(found[1]), y: Number(found[2]) } : undefined;
}
