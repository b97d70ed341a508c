/** Everything that can be wrong with a dialogue. The README lists them with what to do. */
export const problemCodes = [
  "not-a-dialogue",
  "invalid-document",
  "newer-format",
  "unknown-kind",
  "no-start",
  "duplicate-id",
  "dangling-edge",
  "dead-end",
  "unreachable",
  "loop-without-wait",
  "endless-delays",
  "missing-text",
  "missing-translation",
  "missing-attribute",
  "missing-answers",
  "missing-name",
  "bad-url",
  "unknown-attribute",
  "read-only-attribute",
  "vanished-field",
  "token-without-default",
  "bad-token",
  "unknown-flow",
  "flow-cycle",
  "flows-too-large",
  "flow-without-end",
  "caller-unanswered",
  "bad-pattern",
  "bad-condition",
  "never-shown",
  "duplicate-goal",
  "weak-contrast",
  "unsafe-styles",
  "capture-without-consent",
  "nobody-to-meet",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * One problem of a document. `severity` error: publishing is refused; warning: it is asked. `node`/`edge`: where;
 * `path`: the place inside the node's data or the document, such as `["answers", 0, "label"]`; `message`: English, says
 * what, where and what to do. `params` let the studio say the same in the user's language.
 */
export type Problem = {
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  readonly node?: string;
  readonly edge?: string;
  readonly path?: readonly (string | number)[];
  readonly params?: { readonly [name: string]: string };
  readonly message: string;
};
