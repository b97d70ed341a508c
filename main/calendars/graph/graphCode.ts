import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { ApiAnswer } from "../http/ApiAnswer.ts";

const errorSchema = defineSchema(() => z.object({ error: z.object({ code: z.string() }) }));

/** Graph's own word for what is wrong. */
export function graphCode({ json }: Pick<ApiAnswer, "json">): string | undefined {
  const parsed = errorSchema.safeParse(json);
  return parsed.success ? parsed.data.error.code : undefined;
}
