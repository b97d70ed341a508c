/**
 * The field of a person that an attribute stands for, by its REST name: Marketo gives a person the values of his company
 * too. Undefined for attributes that no field has, such as `visit.url`.
 */
export function fieldOfAttribute(attribute: string): string | undefined {
  if (attribute === "company.name") return "company";
  return /^(?:lead|company)\.(.+)$/s.exec(attribute)?.[1];
}
