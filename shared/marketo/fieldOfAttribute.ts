import { attributeOfField } from "./attributeOfField.ts";

/**
 * The field of a person that an attribute stands for, by its REST name: the very field that is listed under that attribute.
 * Undefined for attributes that no field is listed under, such as `visit.url`, or `company.id`: a person has no id of his company.
 */
export function fieldOfAttribute(attribute: string): string | undefined {
  const field = attribute === "company.name" ? "company" : /^(?:lead|company)\.(.+)$/s.exec(attribute)?.[1];
  return field !== undefined && attributeOfField(field) === attribute ? field : undefined;
}
