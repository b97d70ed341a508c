import type { Attributes } from "#shared/dialogue/value.ts";
import { valueText } from "#shared/dialogue/valueText.ts";

/** What a person is called: by name, else by e-mail address; undefined for nobody knows. */
export function personName(person: Attributes): string | undefined {
  const text = (name: string) => valueText(person[name]).trim();
  const name = [text("lead.firstName"), text("lead.lastName")].filter((part) => part !== "").join(" ");
  return name || text("lead.email") || undefined;
}
