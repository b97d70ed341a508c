import type { AttributeTest, Condition } from "#shared/dialogue/condition.ts";
import { isTest, readGroup } from "../../editor/conditions/conditionGroup.ts";
import { conditionWords } from "../../editor/conditions/conditionWords.ts";
import type { ConditionTexts } from "../../i18n/conditionTexts.ts";
import type { ReachTexts } from "./reachTexts.ts";

/** Tests that are told one by one; of more, how many there are. */
const most = 2;

/** For whom; undefined: for everybody. */
export function audienceWords(
  audience: Condition,
  t: ReachTexts,
  conditions: ConditionTexts,
): string | undefined {
  const { mode, members } = isTest(audience)
    ? { mode: "all" as const, members: [audience] }
    : readGroup(audience);
  if (members.length === 0) return mode === "any" ? t.nobody : undefined;
  if (mode === "all" && members.every(isTest)) {
    const told = members.slice(0, most).map((test) => testWords(test, t, conditions));
    return t.andMore(told.join(` ${conditions.and} `), members.length - told.length);
  }
  const count = testsIn(audience);
  return count <= most ? conditionWords(audience, conditions) : t.conditions(count);
}

function testWords(test: AttributeTest, t: ReachTexts, conditions: ConditionTexts): string {
  const { attribute } = test;
  if (attribute === "visit.returning" && test.isTrue) return t.returning;
  if (attribute === "visit.returning" && test.isFalse) return t.firstTime;
  if (attribute === "lead.email" && test.isEmpty) return t.unknown;
  if (attribute === "lead.email" && test.isNotEmpty) return t.known;
  if (attribute.startsWith("list.") && test.isTrue) return t.member(attribute.slice("list.".length));
  return conditionWords(test, conditions);
}

function testsIn(condition: Condition): number {
  if (isTest(condition)) return 1;
  return readGroup(condition).members.reduce((count, member) => count + testsIn(member), 0);
}
