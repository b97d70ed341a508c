import { randomId } from "../host/randomId.ts";
import type { Visitor } from "../visitor/Visitor.ts";

const visitEndsAfter = 30 * 60_000;

/**
 * The visitor as stored, or a new one; with the visit that `now` belongs to. What lies in the future was told by a clock that
 * was wrong, and is taken to be now: else it would hold until then.
 */
export function readVisitor(stored: unknown, now: number): Visitor {
  const known = isVisitor(stored) ? stored : null;
  const id = known?.id ?? randomId();
  const goesOn = known !== null && Math.abs(now - known.lastAt) < visitEndsAfter;
  return {
    id,
    seed: Number.parseInt(id.slice(0, 8), 16),
    visits: (known?.visits ?? 0) + (goesOn ? 0 : 1),
    startedAt: goesOn ? Math.min(known.startedAt, now) : now,
    lastAt: now,
    attributes: known?.attributes ?? {},
    history: JSON.parse(JSON.stringify(known?.history ?? {}), (_, met) => (met > now ? now : met)),
    engaged: known?.engaged ?? null,
  };
}

function isVisitor(value: unknown): value is Visitor {
  const { id, lastAt } = (value ?? {}) as Partial<Visitor>;
  return typeof id === "string" && typeof lastAt === "number";
}
