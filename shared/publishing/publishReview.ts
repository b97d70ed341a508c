import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { statusSchema } from "../dialogue/dialogue.ts";
import { problemSchema } from "../validation/problemSchema.ts";

const size = defineSchema(() => z.object({ files: z.number(), bytes: z.number() }));

/**
 * What publishing would do now. `dialogues`: those that change, go, or stay as visitors know them; `left`: those that do not
 * go out. `there`: what stands on the target: nothing, a bundle of Parley, one that a newer Parley wrote, or something else.
 * `foreign`: files that somebody else changed and that would be replaced; `resumes`: the last publish was broken off;
 * `upToDate`: visitors have all this already. `send`, `all`: in files and bytes.
 */
export const publishReviewSchema = defineSchema(() =>
  z.object({
    there: z.enum(["nothing", "bundle", "newer", "other"]),
    dialogues: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        changes: z.array(z.enum(["new", "content", "targeting", "gone", "same"])),
        /** Why it goes. */
        why: z.enum(["draft", "paused", "deleted"]).optional(),
      }),
    ),
    left: z.array(z.object({ id: z.string(), name: z.string(), status: statusSchema })),
    look: z.boolean(),
    settings: z.boolean(),
    widget: z.boolean(),
    problems: z.array(problemSchema.extend({ dialogue: z.string() })),
    foreign: z.array(z.string()),
    resumes: z.boolean(),
    upToDate: z.boolean(),
    send: size,
    all: size,
  }),
);

export type PublishReview = z.infer<typeof publishReviewSchema>;
