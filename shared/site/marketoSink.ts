import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { readFormsBase } from "./readFormsBase.ts";

/** The name of a field as forms know it: Marketo calls it the SOAP API name. */
const fieldName = /^[A-Za-z][\w-]*$/;

/** What goes into which field at first. */
const standard = [
  { attribute: "lead.email", field: "Email" },
  { attribute: "lead.firstName", field: "FirstName" },
  { attribute: "lead.lastName", field: "LastName" },
  { attribute: "company.name", field: "Company" },
  { attribute: "lead.phone", field: "Phone" },
  { attribute: "lead.title", field: "Title" },
] as const;

/**
 * A form of Marketo that the widget fills in unseen. Nothing is sent before `host`, `munchkinId` and `formId` are there. A field
 * left empty is not written.
 */
export const marketoSinkSchema = defineSchema(() =>
  z.looseObject({
    on: z.boolean().default(false),
    /** Where the site's own embed code has its forms from; see `readFormsBase`. */
    host: z
      .string()
      .max(500)
      .refine(
        (host) => host === "" || readFormsBase(host) !== undefined,
        "a host such as 123-abc-456.mktoweb.com",
      )
      .default(""),
    munchkinId: z
      .string()
      .regex(/^(?:\d{3}-[A-Z]{3}-\d{3})?$/, "an id such as 123-ABC-456")
      .default(""),
    /** 0: not yet known. */
    formId: z.number().int().min(0).max(1_000_000_000).default(0),
    /** Attributes and the fields that they go to. */
    fields: z
      .array(z.looseObject({ attribute: z.string().max(200), field: z.string().max(255) }))
      .max(100)
      .default(standard.map((row) => ({ ...row }))),
    /** The field that gets what happened, as JSON of 2,000 bytes at most. */
    payloadField: z.union([z.literal(""), z.string().max(255).regex(fieldName)]).default(""),
    /** The field that gets the address of the page: Marketo's own is that of the first page of a visit. */
    pageField: z.union([z.literal(""), z.string().max(255).regex(fieldName)]).default(""),
    /** Tell Munchkin of milestones: where the page has it, or bringing it where it has not. */
    milestones: z.enum(["off", "ifThere", "always"]).default("off"),
    /** Seconds after which a form that has not said it is through is sent again later. */
    timeout: z.number().int().min(3).max(120).default(15),
  }),
);

export type MarketoSink = z.infer<typeof marketoSinkSchema>;
