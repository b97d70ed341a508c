import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

/** What became of one record. `reasons`: why not, in Marketo's words; `id`: of the person, list… that it is now. */
export type RecordOutcome = {
  readonly done: boolean;
  readonly status: string;
  readonly id?: string;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
};

const reason = defineSchema(() =>
  z.object({ code: z.union([z.string(), z.number()]).transform(String), message: z.string().default("") }),
);
const recordSchema = defineSchema(() =>
  z.looseObject({
    id: z.union([z.string(), z.number()]).transform(String).optional(),
    status: z.string().default(""),
    reasons: z.array(reason).default([]),
    errors: z.array(reason).default([]),
  }),
);

/** The person is in that status of the program already, or past it. */
const alreadyDone = "1037";

/**
 * What became of each record that was sent, in the order in which they were. Custom activities call their reasons errors; a
 * pushed person that failed has no status at all. A record that Marketo says nothing of was not done.
 */
export function recordOutcomes(sent: number, result: readonly unknown[]): readonly RecordOutcome[] {
  return Array.from({ length: sent }, (_, index) => {
    const record = recordSchema.safeParse(result[index]);
    if (!record.success) return { done: false, status: "", reasons: [] };
    const { id, status, errors } = record.data;
    const reasons = [...record.data.reasons, ...errors];
    const isDone = reasons.every(({ code }) => code === alreadyDone) && (status !== "" || reasons.length > 0);
    const skipped = status === "skipped" && reasons.length === 0;
    return { done: isDone && !skipped, status, ...(id === undefined ? {} : { id }), reasons };
  });
}
