import type { PassageLink } from "./PassageLink.ts";
import { readAssignments } from "./readAssignments.ts";

/**
 * What stands between `[[` and `]]`: `label->target` (the last arrow), `target<-label` (the first), `label|target`, or the
 * target alone; SugarCube's code on the link stands behind `][`.
 */
export function readLink(written: string): PassageLink {
  const code = written.indexOf("][");
  const inside = code < 0 ? written : written.slice(0, code);
  const sets = code < 0 ? [] : readAssignments(written.slice(code + 2));
  const right = inside.lastIndexOf("->");
  const left = inside.indexOf("<-");
  const bar = inside.indexOf("|");
  const cut = (at: number, width: number): [string, string] => [
    inside.slice(0, at).trim(),
    inside.slice(at + width).trim(),
  ];
  const whole = inside.trim();
  const [label, target] =
    right >= 0 ? cut(right, 2) : left >= 0 ? cut(left, 2).reverse() : bar >= 0 ? cut(bar, 1) : [whole, whole];
  return { label: label || target || "", target: target ?? "", sets };
}
