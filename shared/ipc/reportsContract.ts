import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { logImportSchema } from "../reports/logImport.ts";
import { reportQuerySchema, reportSchema } from "../reports/report.ts";

const nothing = defineSchema(() => z.void());

/** The calls of the contract that are about what visitors did. */
export const reportsContract = defineSchema(() => ({
  "reports:read": { input: reportQuerySchema, output: reportSchema },
  /** Asks for a log of a webhook and brings its events in; pushes `reports:progress`. Null: the user cancelled; `busy`, `damaged`. */
  "reports:import": { input: nothing, output: logImportSchema.extend({ file: z.string() }).nullable() },
  /** Ends the import that is under way after the batch that it is at. */
  "reports:stopImport": { input: nothing, output: nothing },
  /** Removes every event that was imported. */
  "reports:forget": { input: nothing, output: nothing },
  /** Asks where, then writes a table as CSV. Null: the user cancelled. */
  "reports:saveTable": {
    input: z.object({ name: z.string().max(200), csv: z.string() }),
    output: z.object({ path: z.string() }).nullable(),
  },
}));
