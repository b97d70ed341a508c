import type { ServerResponse } from "node:http";
import type { Seen } from "./startScripted.ts";

type Answer = (seen: Seen, response: ServerResponse) => unknown;

/** An answer of Marketo's that all went well. */
export function ok(result: readonly unknown[], rest: object = {}) {
  return { requestId: "r#1", success: true, result, ...rest };
}

/** A refusal of Marketo's, inside an answer with 200. */
export function no(code: string | number, message = "", rest: object = {}) {
  return { requestId: "r#2", success: false, errors: [{ code, message }], ...rest };
}

/** Answers the first `times` calls so, and all others well. */
export function first(times: number, refusal: Answer): Answer {
  let left = times;
  return (seen, response) => {
    left -= 1;
    return left >= 0 ? refusal(seen, response) : ok([{ id: 1 }]);
  };
}

/** Something that is no answer of the API. */
export function page(status: number, text: string, type = "text/html"): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": type }).end(text);
  };
}

/** A connection that breaks off before there is an answer. */
export const cut: Answer = (_, response) => {
  response.destroy();
};
