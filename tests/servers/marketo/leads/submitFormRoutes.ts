import { z } from "zod";
import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import { shape } from "../http/shape.ts";

const request = z.strictObject({
  formId: z.number().int(),
  programId: z.number().int().optional(),
  input: z
    .array(
      z.strictObject({
        leadFormFields: z.record(z.string(), z.unknown()),
        visitorData: z
          .strictObject({
            pageURL: z.url().optional(),
            queryString: z.string().optional(),
            leadClientIpAddress: z.ipv4().optional(),
            userAgentString: z.string().optional(),
          })
          .optional(),
        cookie: z.string().optional(),
      }),
    )
    .length(1),
});

/** Filling out a form from a server: REST names, one record a call, and no field that does not stand on the form. */
export const submitFormRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/rest/v1/leads/submitForm.json",
    needs: ["Read-Write Lead"],
    body: "json",
    answer: ({ json }, { people, forms }) => {
      const { formId, input } = shape(request, json);
      const form = forms.approved(formId);
      if (form === undefined) throw new Refusal("1013", `Form '${formId}' not found`);
      const [{ leadFormFields, visitorData, cookie } = { leadFormFields: {} }] = input;
      const strange = Object.keys(leadFormFields).filter((rest) => {
        const soap = people.field(rest)?.soap;
        return soap === undefined || !form.fields.some(({ id }) => id === soap);
      });
      if (strange.length > 0 || !leadFormFields.email) {
        const message =
          strange.length > 0 ? `Fields not on the form: ${strange.join(", ")}` : "Email is missing";
        return {
          result: [
            { status: "skipped", reasons: [{ code: "1003", message: `Form validation failed: ${message}` }] },
          ],
        };
      }
      return { result: [forms.submit(form, leadFormFields, { page: visitorData?.pageURL, cookie })] };
    },
  },
];
