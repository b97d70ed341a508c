import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

/** Of what Marketo tells of a form: its number. */
export const formEntrySchema = defineSchema(() => z.looseObject({ id: z.number().int() }));

/** Of a field that stands on a form; `id`: by its SOAP name. */
export const formFieldSchema = defineSchema(() =>
  z.looseObject({ id: z.string(), required: z.boolean().optional() }),
);

/** Of a folder: what it is for. */
export const formFolderSchema = defineSchema(() =>
  z.looseObject({ id: z.number().int(), folderType: z.string() }),
);
