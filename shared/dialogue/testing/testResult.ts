/**
 * Why a test did not pass. `engine`: the conversation itself failed, `got` names the error; else which expectation it
 * was, with what was expected and what was there instead, as plain text ("" for nothing).
 */
export type TestFailure = {
  readonly kind: "text" | "at" | "goal" | "attribute" | "status" | "engine";
  readonly expected: string;
  readonly got: string;
  /** Of the kind `attribute`: its name. */
  readonly attribute?: string;
};

/**
 * What became of one test. Of one that failed: the number of the step, counted from 1 (0: before the first), the card on
 * which the conversation stood, and why.
 */
export type TestResult =
  | { readonly ok: true; readonly name: string }
  | {
      readonly ok: false;
      readonly name: string;
      readonly step: number;
      readonly node: string | null;
      readonly failure: TestFailure;
    };
