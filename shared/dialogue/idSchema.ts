import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";

/** An id inside a document (node, edge, answer, case): any non-blank text of up to 100 characters. */
export const idSchema = defineSchema(() => z.string().regex(/\S/, "an id must not be blank").max(100));

/** A dialogue's id. It also names files and URLs, hence the narrow alphabet. */
export const dialogueIdSchema = defineSchema(() =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, "letters, digits, dot, dash and underscore, up to 100"),
);
