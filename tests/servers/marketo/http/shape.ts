import type { z } from "zod";
import { Refusal } from "./Refusal.ts";

/** A JSON body as it must be; refused with 1003, or 1002 where something is missing. */
export function shape<T extends z.ZodType>(schema: T, json: unknown): z.infer<T> {
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const at = issue?.path.join(".") || "body";
  const missing = issue?.code === "invalid_type" && issue.message.endsWith("undefined");
  throw new Refusal(missing ? "1002" : "1003", `Invalid value for '${at}': ${issue?.message ?? ""}`);
}
