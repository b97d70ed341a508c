import type { Store } from "../../store/Store.ts";
import type { Captured } from "../own/Captured.ts";
import { forgetVisitor } from "./forgetVisitor.ts";
import { readForgotten } from "./readForgotten.ts";

/**
 * What visitors have told, without that of those who were forgotten since: the same may come again. What is dated ahead of `now` (milliseconds
 * since the epoch) is of a clock that is wrong; of somebody who was forgotten it is not taken.
 */
export function withoutForgotten(
  captured: readonly Captured[],
  store: Pick<Store, "db">,
  now: number,
): readonly Captured[] {
  const forgotten = readForgotten(store);
  if (forgotten.isNobody) return captured;
  const instant = ({ at }: Captured) => (at > now ? Number.NEGATIVE_INFINITY : at);
  for (const one of captured) {
    if (one.field !== "email" || !forgotten.covers(one.value, instant(one))) continue;
    forgetVisitor(store, one.visitor, forgotten.until(one.value) ?? now);
  }
  const { covers } = readForgotten(store);
  return captured.filter((one) => !covers(one.visitor, instant(one)));
}
