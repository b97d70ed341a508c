import { companyFields } from "./companyFields.ts";

/**
 * The attribute that has what a field of a person has. Marketo gives a person the values of his company too; those are
 * `company.…`, its name `company.name`, all others `lead.…`.
 */
export function attributeOfField(restName: string): string {
  if (restName === "company") return "company.name";
  return companyFields.has(restName) ? `company.${restName}` : `lead.${restName}`;
}
