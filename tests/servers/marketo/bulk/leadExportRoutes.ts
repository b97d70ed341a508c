import { z } from "zod";
import { shape } from "../http/shape.ts";
import { checkFields } from "../leads/checkFields.ts";
import { csvLine } from "./csvLine.ts";
import { exportRoutes } from "./exportRoutes.ts";
import { leadExportFilter, peopleOf } from "./leadExportFilter.ts";

const request = z.strictObject({
  fields: z.array(z.string()).min(1),
  format: z.enum(["CSV", "TSV", "SSV"]).default("CSV"),
  columnHeaderNames: z.record(z.string(), z.string()).default({}),
  filter: leadExportFilter,
});

/** Bulk extracts of people. */
export const leadExportRoutes = exportRoutes(
  "leads",
  ["Read-Only Lead", "Read-Write Lead"],
  ({ json }, subscription) => {
    const { fields, format, columnHeaderNames, filter } = shape(request, json);
    const { people, exports } = subscription;
    checkFields(people, fields);
    const ids = peopleOf(filter, subscription);
    return exports.create("leads", format, function* () {
      const columns = exports.reordered ? fields.toReversed() : fields;
      yield columns.map((rest) => columnHeaderNames[rest] ?? rest).join(",");
      for (const id of ids()) yield csvLine(columns.map((rest) => people.value(id, rest)));
    });
  },
);
