import { planTakeBack } from "#shared/dialogue/search/planTakeBack.ts";
import { planValid } from "#shared/dialogue/search/planValid.ts";
import type { Plan, PlanOrder } from "./planOrder.ts";

// Every card that would change is checked against its schema, for which the editor need neither wait nor have the schemas.
addEventListener("message", ({ data }: MessageEvent<PlanOrder>) => postMessage(plan(data)));

function plan(order: PlanOrder): Plan {
  if (order.kind === "takeBack") return planTakeBack(order, order.replaced);
  const { edits, left } = planValid(order.dialogue, order.hits, order.replacement);
  return { edits: edits.map(({ hit: _, ...edit }) => edit), left: left.size };
}
