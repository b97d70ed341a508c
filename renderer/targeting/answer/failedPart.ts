import type { Condition } from "#shared/dialogue/condition.ts";
import { failedTest } from "#shared/dialogue/failedTest.ts";
import { own } from "#shared/dialogue/own.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import type { Visit } from "#shared/targeting/visit.ts";

/** What keeps a visitor out of an audience, as deep down as it can be named. `found`: of one test, what the visitor has. */
export function failedPart(
  audience: Condition,
  visit: Visit,
): { readonly condition: Condition; readonly found: string | undefined } {
  const condition = failedTest(audience, visit) ?? audience;
  const found = "attribute" in condition ? valueText(own(visit.attributes, condition.attribute)) : undefined;
  return { condition, found };
}
