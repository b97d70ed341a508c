import { MarketoFailure } from "../http/MarketoFailure.ts";
import type { MarketoResult } from "../http/MarketoResult.ts";

/** The value of an answer. @throws {MarketoFailure} a refusal */
export function orThrow<Value>(answer: MarketoResult<Value>): Value {
  if (answer.ok) return answer.value;
  throw new MarketoFailure(answer.error);
}
