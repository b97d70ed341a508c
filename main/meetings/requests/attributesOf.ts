import type { Attributes } from "#shared/dialogue/value.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";

/** What is known of whoever asks, for the rules that decide with whom he meets. */
export function attributesOf({ name, email }: Pick<VisitorAsk, "name" | "email">): Attributes {
  const [firstName = "", ...rest] = name.trim().split(/\s+/);
  return { "lead.firstName": firstName, "lead.lastName": rest.join(" "), "lead.email": email };
}
