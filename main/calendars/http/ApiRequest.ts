/**
 * One call of a calendar service. `path`: after the service's address, with its query. `settled`: statuses from 400 on that are
 * an answer and no refusal. `tries`: 1 for what must not be sent twice without a look.
 */
export type ApiRequest = {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  readonly ifMatch?: string | undefined;
  readonly settled?: readonly number[];
  readonly tries?: number;
  readonly signal?: AbortSignal | undefined;
};
