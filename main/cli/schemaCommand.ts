import { dialogueJsonSchema } from "#shared/dialogue/dialogueJsonSchema.ts";
import type { Command } from "./Command.ts";
import { parseCommandArgs } from "./parseCommandArgs.ts";

/** Prints the JSON Schema of a dialogue document. */
export const schemaCommand: Command = {
  summary: "the JSON Schema of the document",
  usage: "schema [--json]",
  run(args, io) {
    parseCommandArgs(args, { json: { type: "boolean" } });
    io.out(JSON.stringify(dialogueJsonSchema(), null, 2));
    return Promise.resolve(0);
  },
};
