import type { Option } from "../nodes/options.ts";
import type { CheckScope } from "./checkScope.ts";
import { checkText } from "./checkText.ts";
import { checkUnique } from "./checkUnique.ts";
import type { Finding } from "./finding.ts";

/** Checks the answers of a question or the options of a picklist: there are some, each with an id and a label. */
export function checkOptions(options: readonly Option[], field: string, scope: CheckScope): Finding[] {
  if (options.length === 0)
    return [{ severity: "error", code: "missing-answers", path: [field], params: { field } }];
  return [
    ...checkUnique(options, field),
    ...options.flatMap(({ label }, index) => checkText(label, [field, index, "label"], scope, "required")),
  ];
}
