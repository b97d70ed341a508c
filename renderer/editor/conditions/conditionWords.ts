import type { AttributeTest, Condition } from "#shared/dialogue/condition.ts";
import type { ConditionTexts } from "../../i18n/conditionTexts.ts";
import { operandOf, operatorOf } from "./attributeTest.ts";
import { isTest, readGroup } from "./conditionGroup.ts";

/** A condition as a sentence: “lead.state is CA or NY, and (company.size is at least 100 or lead.email is known)”. */
export function conditionWords(condition: Condition, texts: ConditionTexts): string {
  return wordsOf(condition, texts, true);
}

function wordsOf(condition: Condition, texts: ConditionTexts, outermost: boolean): string {
  if (isTest(condition)) return testWords(condition, texts);
  const { mode, members } = readGroup(condition);
  if (members.length === 0) return texts.always[mode];
  const alone = outermost && members.length === 1 && mode !== "none";
  const parts = members.map((member) => wordsOf(member, texts, alone));
  const joined = parts.join(mode === "all" ? ` ${texts.and} ` : ` ${texts.or} `);
  if (mode === "none") return texts.not(joined);
  return outermost || parts.length === 1 ? joined : `(${joined})`;
}

function testWords(test: AttributeTest, texts: ConditionTexts): string {
  const operator = operatorOf(test);
  const operand = operandOf(test);
  const words = `${test.attribute} ${texts.operators[operator]}`;
  switch (operand.shape) {
    case "none":
      return words;
    case "list":
      return `${words} ${operand.values.map(String).join(` ${texts.or} `)}`;
    case "point":
      return `${words} ${operand.text}`;
    case "range":
      return `${words} ${operand.from} ${texts.and} ${operand.to}`;
    case "span":
      return `${words} ${operand.amount} ${texts.units[operand.unit]}`;
  }
}
