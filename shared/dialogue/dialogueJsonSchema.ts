import { z } from "zod";
import { dialogueSchema } from "./dialogue.ts";

/** The JSON Schema (draft 2020-12) of a dialogue document as it may stand in a file, derived from the zod schema. */
export function dialogueJsonSchema(): { readonly [key: string]: unknown } {
  const { $schema, ...schema } = z.toJSONSchema(dialogueSchema, { target: "draft-2020-12", io: "input" });
  return {
    $schema,
    $id: "urn:parley:dialogue:1",
    title: "Parley dialogue, format 1",
    ...schema,
  };
}
