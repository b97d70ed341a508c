import type { Condition } from "#shared/dialogue/condition.ts";
import { searchedAttributes } from "./searchedAttributes.ts";

/** What the people fit who are searched for: each word of the search stands in their name, e-mail address or company. */
export function searchCondition(search: string): Condition {
  const words = search.split(/\s+/).filter((word) => word !== "");
  return {
    all: words.map((word) => ({
      any: searchedAttributes.map((attribute) => ({ attribute, contains: [word] })),
    })),
  };
}
