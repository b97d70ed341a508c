import type { MarketoConnection } from "#shared/marketo/marketoProfile.ts";
import type { TypedConnection } from "./connectionProblems.ts";

/** What is sent to main of it. */
export function connectionOf(id: string, { name, endpoint, budget }: TypedConnection): MarketoConnection {
  return { id, name: name.trim(), endpoint: endpoint.trim(), munchkinId: "", dailyBudget: Number(budget) };
}
