import { type EndpointProblem, readEndpoint } from "#shared/marketo/readEndpoint.ts";

/** What was typed of a connection. `key`: undefined while nobody has touched it; `budget`: as it stands in the field. */
export type TypedConnection = {
  readonly name: string;
  readonly endpoint: string;
  readonly budget: string;
  readonly key: { readonly clientId: string; readonly clientSecret: string } | undefined;
};

/** What is wrong with each field; undefined: nothing. */
export type ConnectionProblems = {
  readonly name: boolean;
  readonly endpoint: EndpointProblem | undefined;
  readonly clientId: boolean;
  readonly clientSecret: boolean;
  readonly budget: boolean;
};

const mostCalls = 10_000_000;

/** What keeps a connection from being tried and kept. `knowsKey`: one is kept for this endpoint. */
export function connectionProblems(typed: TypedConnection, knowsKey: boolean): ConnectionProblems {
  const read = readEndpoint(typed.endpoint);
  const { key } = typed;
  const needsKey = key !== undefined || !knowsKey;
  return {
    name: typed.name.trim() === "",
    endpoint: read.ok ? undefined : read.problem,
    clientId: needsKey && !key?.clientId.trim(),
    clientSecret: needsKey && !key?.clientSecret.trim(),
    budget: !(
      /^\d+$/.test(typed.budget.trim()) &&
      Number(typed.budget) >= 1 &&
      Number(typed.budget) <= mostCalls
    ),
  };
}
