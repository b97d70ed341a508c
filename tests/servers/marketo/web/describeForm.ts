import type { Subscription } from "../Subscription.ts";

/** A form as forms2.js gets it: only what was approved, of this subscription. */
export function describeForm(query: URLSearchParams, { forms, settings }: Subscription): object {
  const form = forms.approved(Number(query.get("form")));
  if (form === undefined || query.get("munchkinId") !== settings.munchkinId) {
    return { error: true, message: "Form not found" };
  }
  return {
    Id: form.id,
    Vid: form.id,
    Status: "approved",
    Name: form.name,
    rows: form.fields
      .filter(({ dataType }) => dataType !== "hidden")
      .map(({ id, label, dataType, required }) => ({
        Name: id,
        InputLabel: label,
        Datatype: dataType,
        IsRequired: required,
      })),
  };
}
