import { randomId } from "../host/randomId.ts";
import type { Visitor } from "../visitor/Visitor.ts";

const visitEndsAfter = 30 * 60_000;

/** The visitor as stored, or a new one; with the visit that `now` belongs to. */
export function readVisitor(stored: unknown, now: number): Visitor {
  const known = isVisitor(stored) ? stored : null;
  const id = known?.id ?? randomId();
  const goesOn = known !== null && now - known.lastAt < visitEndsAfter;
  return {
    id,
    seed: Number.parseInt(id.slice(0, 8), 16),
    visits: (known?.visits ?? 0) + (goesOn ? 0 : 1),
    startedAt: goesOn ? known.startedAt : now,
    lastAt: now,
    attributes: known?.attributes ?? {},
    history: known?.history ?? {},
    engaged: known?.engaged ?? null,
  };
}

function isVisitor(value: unknown): value is Visitor {
  const { id, lastAt } = (value ?? {}) as Partial<Visitor>;
  return typeof id === "string" && typeof lastAt === "number";
}
