import type { DropOff } from "./dropOff.ts";

/** All of some ways to one canvas taken together. */
export function sumDropOffs(parts: readonly DropOff[]): DropOff {
  const sum = (of: (part: DropOff) => ReadonlyMap<string, number>) => {
    const counts = new Map<string, number>();
    for (const part of parts)
      for (const [id, count] of of(part)) counts.set(id, (counts.get(id) ?? 0) + count);
    return counts;
  };
  return {
    begun: parts.reduce((all, { begun }) => all + begun, 0),
    edges: sum(({ edges }) => edges),
    came: sum(({ came }) => came),
    stopped: sum(({ stopped }) => stopped),
    lost: parts.reduce((all, { lost }) => all + lost, 0),
  };
}
