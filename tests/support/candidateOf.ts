import type { Targeting } from "#shared/dialogue/targeting.ts";
import type { Candidate } from "#shared/targeting/candidate.ts";

/** A live dialogue for a test, shown to everybody on every page always, but for what is named. */
export function candidateOf(
  id: string,
  targeting: Partial<Targeting> = {},
  rest: Partial<Candidate> = {},
): Candidate {
  return {
    id,
    name: id,
    status: "live",
    priority: 10,
    targeting: {
      pages: { include: ["*"], exclude: [] },
      audience: { all: [] },
      events: [],
      frequency: { mode: "always" },
      ...targeting,
    },
    ...rest,
  };
}
