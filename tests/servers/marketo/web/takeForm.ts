import { HttpFailure } from "../http/HttpFailure.ts";
import type { Subscription } from "../Subscription.ts";
import { checksumOf } from "./checksumOf.ts";

const json = "application/json";

/** A form that was sent by a page, by SOAP name. */
export type Submission = {
  readonly at: number;
  readonly form: number;
  readonly values: { readonly [soap: string]: string };
};

/**
 * Takes what a page has filled in. Refuses what did not come through the library (a checksum that is missing or wrong) and forms that are not
 * approved; names that are no fields are passed over.
 */
export function takeForm(body: URLSearchParams, { forms, people, settings }: Subscription): Submission {
  const names = (body.get("checksumFields") ?? "").split(",");
  if (names.includes("") || body.get("checksum") !== checksumOf(names, body)) {
    throw new HttpFailure(400, JSON.stringify({ error: true, message: "checksum invalid" }), json);
  }
  const form = forms.approved(Number(body.get("formid")));
  if (form === undefined)
    throw new HttpFailure(404, JSON.stringify({ error: true, message: "no form" }), json);
  const values = Object.fromEntries(names.map((name) => [name, body.get(name) ?? ""]));
  const written = people.fields.flatMap(({ soap, rest }) =>
    soap !== undefined && rest !== undefined && values[soap] ? [[rest, values[soap]]] : [],
  );
  const cookie = body.get("_mkt_trk") || undefined;
  forms.submit(form, Object.fromEntries(written), { page: body.get("_mktoReferrer") ?? "", cookie });
  return { at: settings.now(), form: form.id, values };
}
