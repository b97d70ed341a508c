import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";

/** `poke` shows the first message beside the closed chat; on phones only if `mobile` says so. */
export const schema = defineSchema(() =>
  z.looseObject({
    poke: z
      .looseObject({ on: z.boolean().default(true), mobile: z.boolean().default(false) })
      .default({ on: true, mobile: false }),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = { poke: { on: true, mobile: false } } as const satisfies Data;

/** One way on. */
export function ports(): readonly Port[] {
  return [{ id: "next" }];
}

/** Shows nothing and goes on. */
export const behaviour: NodeBehaviour<"start"> = { execute: () => ({ type: "go", port: "next" }) };

/** Nothing can be wrong with a start by itself. */
export function check(): Finding[] {
  return [];
}
