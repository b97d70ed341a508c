import type { AttributeTest, Condition } from "../dialogue/condition.ts";
import { fieldOfAttribute } from "../marketo/fieldOfAttribute.ts";

/**
 * What of a condition can be asked of people who are not visiting: it holds for everybody for whom the whole may hold, whatever
 * the visit is like. `whole`: nothing had to be left open.
 */
export function peopleCondition(condition: Condition): {
  readonly where: Condition;
  readonly whole: boolean;
} {
  let whole = true;
  const where = within(condition, true);
  return { where, whole };

  /** What is not known holds where that lets more people in: `open`. */
  function within(part: Condition, open: boolean): Condition {
    if ("all" in part && Array.isArray(part.all)) return { all: part.all.map((one) => within(one, open)) };
    if ("any" in part && Array.isArray(part.any)) return { any: part.any.map((one) => within(one, open)) };
    if ("none" in part && Array.isArray(part.none))
      return { none: part.none.map((one) => within(one, !open)) };
    if (fieldOfAttribute((part as AttributeTest).attribute) !== undefined) return part;
    whole = false;
    return open ? { all: [] } : { any: [] };
  }
}
