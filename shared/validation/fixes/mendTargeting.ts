import type { Dialogue } from "../../dialogue/dialogue.ts";
import type { Fixer, FixName } from "../fix.ts";

type Targeting = Dialogue["targeting"];

const fixes: { readonly [reason: string]: readonly [FixName, (now: Targeting) => Partial<Targeting>] } = {
  pages: ["widenPages", ({ pages }) => ({ pages: { ...pages, include: ["*"] } })],
  excluded: [
    "removePattern",
    ({ pages }) => ({
      pages: { ...pages, exclude: pages.exclude.filter((pattern) => pattern.trim() !== "*") },
    }),
  ],
  schedule: [
    "swapDates",
    ({ schedule }) =>
      schedule ? { schedule: { ...schedule, from: schedule.until, until: schedule.from } } : {},
  ],
  audience: ["openAudience", () => ({ audience: { all: [] } })],
};

/** What keeps every visitor out is taken away. A schedule that ends when it begins stays: nobody can say what was meant. */
export const mendTargeting: Fixer = ({ targeting }, { params = {} }) => {
  const [name, change] = fixes[params.reason ?? ""] ?? [];
  const { from, until } = targeting.schedule ?? {};
  if (name === undefined || change === undefined || (name === "swapDates" && from === until))
    return undefined;
  return {
    name,
    params: name === "removePattern" ? { pattern: "*" } : {},
    mend: (draft) => void Object.assign(draft.targeting, change(draft.targeting)),
  };
};
