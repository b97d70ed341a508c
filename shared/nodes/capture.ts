import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { idSchema } from "../dialogue/idSchema.ts";
import { isEmpty } from "../dialogue/isEmpty.ts";
import { textSchema } from "../dialogue/text.ts";
import { labelText } from "../engine/labelText.ts";
import { say } from "../engine/say.ts";
import { checkOptions } from "../validation/checkOptions.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkText } from "../validation/checkText.ts";
import { checkWrite } from "../validation/checkWrite.ts";
import type { Finding } from "../validation/finding.ts";
import { knownTo } from "./knownTo.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import { offer } from "./options.ts";
import type { Port } from "./port.ts";
import { readTyped } from "./readTyped.ts";
import { receiveRare } from "./receiveRare.ts";

/** What a visitor can be asked for. */
export const captureInputs = [
  "email",
  "phone",
  "text",
  "longText",
  "number",
  "date",
  "time",
  "url",
  "picklist",
  "checkbox",
  "consent",
] as const;

/**
 * Asks for one value and stores it in `attribute`. `ifKnown` says what happens when the attribute has a value already.
 * `options` belong to the picklist; `country` (ISO 3166-1 alpha-2) is where a phone number is from that does not say. Not `required`: the visitor may decline and leaves by the port `declined`.
 */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    input: z.enum(captureInputs).default("text"),
    attribute: z.string().max(200).default(""),
    placeholder: textSchema.optional(),
    required: z.boolean().default(true),
    ifKnown: z.enum(["ask", "skip", "confirm"]).default("ask"),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, "a country's two letters, such as BR")
      .optional(),
    options: z
      .array(
        z.looseObject({
          id: idSchema,
          label: textSchema.default({}),
          value: z.union([z.string(), z.number(), z.boolean()]).optional(),
        }),
      )
      .max(500)
      .optional(),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = {
  text: {},
  input: "email",
  attribute: "lead.email",
  required: true,
  ifKnown: "ask",
} as const satisfies Data;

/** One way on, and one for visitors who would rather not say. */
export function ports(data: Data): readonly Port[] {
  return data.required ? [{ id: "next" }] : [{ id: "next" }, { id: "declined" }];
}

/** Asks for the value unless it is known and may be skipped. A picklist without options has nothing to wait for. */
export const behaviour: NodeBehaviour<"capture"> = {
  execute(turn, id, data) {
    if (data.ifKnown === "skip" && !isEmpty(knownTo(turn, data))) return { type: "go", port: "next" };
    say(turn, id, data.text);
    if (data.input === "picklist" && !data.options?.length) return { type: "go", port: "next" };
    return { type: "ask" };
  },
  ask(turn, _id, data) {
    const known = data.ifKnown === "confirm" ? knownTo(turn, data) : undefined;
    const ask = {
      type: "input",
      input: data.input,
      placeholder: labelText(turn, data.placeholder),
      required: data.required,
      choices: data.input === "picklist" ? offer(turn, data.options ?? []) : [],
    } as const;
    const asked = data.country === undefined ? ask : { ...ask, country: data.country };
    return known === undefined || isEmpty(known) ? asked : { ...asked, known };
  },
  receive(turn, id, data, input) {
    const blank = input.type === "say" && input.text.trim() === "";
    if (input.type === "decline" || blank)
      return data.required ? { refuse: "required" } : { port: "declined" };
    if (data.input !== "email" && data.input !== "text" && data.input !== "longText")
      return receiveRare(turn, id, data, input);
    if (input.type !== "say") return { refuse: "not-a-choice" };
    const said = input.text.trim();
    const result = readTyped(data.input, said);
    if ("refuse" in result) return result;
    return { port: "next", said, stored: { value: result.value, attribute: data.attribute } };
  },
};

/** It asks for something, and keeps it where it can be kept. */
export function check(data: Data, scope: CheckScope): Finding[] {
  const kept: Finding[] =
    data.attribute.trim() === ""
      ? [{ severity: "warning", code: "missing-attribute", path: ["attribute"], params: {} }]
      : checkWrite(data.attribute);
  return [
    ...checkText(data.text, ["text"], scope, "required"),
    ...checkText(data.placeholder, ["placeholder"], scope, "optional"),
    ...kept,
    ...(data.input === "picklist" ? checkOptions(data.options ?? [], "options", scope) : []),
  ];
}
