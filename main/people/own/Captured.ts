/**
 * One thing that a visitor has told of himself. `visitor`: who it was, as his browser calls him; `field`: by its REST name; `at`:
 * milliseconds since the epoch; `isGuess`: it counts only where nothing else is known.
 */
export type Captured = {
  readonly visitor: string;
  readonly field: string;
  readonly value: string;
  readonly at: number;
  readonly isGuess: boolean;
};
