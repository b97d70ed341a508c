import type { Tell } from "./openPage.ts";

/** What an expression comes to in the page, once that is settled. */
export async function evaluate<Value>(tell: Tell, expression: string): Promise<Value> {
  const { result } = await tell<{ result: { value: Value } }>("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}
