import type { Condition } from "#shared/dialogue/condition.ts";

const searched = ["lead.email", "lead.firstName", "lead.lastName", "company.name"];

/** What the people fit who are searched for: each word of the search stands in their name, e-mail address or company. */
export function searchCondition(search: string): Condition {
  const words = search.split(/\s+/).filter((word) => word !== "");
  return {
    all: words.map((word) => ({ any: searched.map((attribute) => ({ attribute, contains: [word] })) })),
  };
}
