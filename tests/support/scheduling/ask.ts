import { answerQuestion } from "#shared/scheduling/questions/answerQuestion.ts";
import { questionSchema } from "#shared/scheduling/questions/question.ts";

/** The answer of the command `slots` to one question, both as JSON has them. */
export function ask(op: string, input: object): unknown {
  const question = questionSchema.parse(JSON.parse(JSON.stringify({ op, input })));
  return JSON.parse(JSON.stringify(answerQuestion(question)));
}
