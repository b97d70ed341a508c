import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { forgetQuerySchema, forgottenSchema } from "../reports/forgetQuery.ts";
import { logImportSchema } from "../reports/logImport.ts";
import { meetingQuerySchema, meetingReportSchema } from "../reports/meetingFigures.ts";
import { reportQuerySchema, reportSchema } from "../reports/report.ts";
import { dialogueWaysSchema, waysQuerySchema } from "../reports/waysReport.ts";

const nothing = defineSchema(() => z.void());

/** The calls of the contract that are about what visitors did. */
export const reportsContract = defineSchema(() => ({
  "reports:read": { input: reportQuerySchema, output: reportSchema },
  /** By what ways the visits of some dialogues went. */
  "reports:ways": { input: waysQuerySchema, output: z.array(dialogueWaysSchema) },
  /** Takes in what Marketo tells of conversations that the reports do not know yet; `added`: how many events were new. */
  "reports:refresh": { input: nothing, output: z.object({ added: z.int() }) },
  /** What became of the meetings that visitors asked for. */
  "reports:meetings": { input: meetingQuerySchema, output: meetingReportSchema },
  /** Asks for a log of a webhook and brings its events in; pushes `reports:progress`. Null: the user cancelled; `busy`, `damaged`. */
  "reports:import": { input: nothing, output: logImportSchema.extend({ file: z.string() }).nullable() },
  /** Ends the import that is under way after the batch that it is at. */
  "reports:stopImport": { input: nothing, output: nothing },
  /** How many visits would be forgotten; `last`: what was forgotten the last time, null: never. */
  "reports:forgettable": {
    input: forgetQuerySchema,
    output: z.object({ visits: z.int(), last: forgottenSchema.nullable() }),
  },
  /** Forgets visits for good, and answers how many; `busy` during an import. */
  "reports:forget": { input: forgetQuerySchema, output: z.object({ visits: z.int() }) },
  /** Asks where, then writes a table as CSV. Null: the user cancelled. */
  "reports:saveTable": {
    input: z.object({ name: z.string().max(200), csv: z.string() }),
    output: z.object({ path: z.string() }).nullable(),
  },
}));
