import { z } from "zod";
import { defineSchema } from "../defineSchema.ts";
import { readInstant } from "./readInstant.ts";

/** Milliseconds since the epoch, or a date or instant as text; without an offset it is UTC. Read it with `readInstant`. */
export const instantSchema = defineSchema(() =>
  z.union([
    z.number(),
    z.string().refine((text) => readInstant(text) !== null, "not an instant such as 2026-03-01T10:00:00Z"),
  ]),
);
