import type { z } from "zod";
import { CalendarFailure } from "../CalendarFailure.ts";

/** An answer as it should be. @throws {CalendarFailure} `bad-answer` */
export function readJson<Schema extends z.ZodType>(schema: Schema, json: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new CalendarFailure({
    code: "bad-answer",
    message: "The calendar answered something that cannot be read.",
    detail: parsed.error.issues[0]?.path.map(String).join(".") ?? "",
  });
}
