import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

const name = defineSchema(() => z.string().nullish().catch(undefined));

/** A step of a dialog. What it holds depends on its kind; `$type` is what older files call it. */
const action = defineSchema(() =>
  z.looseObject({
    $kind: name,
    $type: name,
    $designer: z.looseObject({ name, id: name }).nullish().catch(undefined),
  }),
);

/** What Bot Framework Composer saves as `*.dialog`. Source: the schema of the Bot Framework SDK. */
export const composerFile = defineSchema(() =>
  z.looseObject({
    $designer: z.looseObject({ name }).nullish().catch(undefined),
    triggers: z.array(
      z.looseObject({
        $kind: name,
        $type: name,
        $designer: z.looseObject({ name }).nullish().catch(undefined),
        intent: name,
        /** What must hold before it is set going. */
        condition: name,
        event: name,
        actions: z.array(action).catch([]),
      }),
    ),
  }),
);

export type ComposerFile = z.infer<typeof composerFile>;
export type ComposerAction = z.infer<typeof action>;
