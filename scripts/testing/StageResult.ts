/** What one stage of the tests came to. `failures` names what failed, one line each; it may be shorter than `failed`. */
export type StageResult = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
};
