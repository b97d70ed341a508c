import type { captureInputs } from "#shared/nodes/capture.ts";

/** What a field is called, and what it is to the browser. */
type FieldKind = {
  readonly label: "email" | "url" | "answer";
  readonly type: "text" | "email" | "date" | "time" | "url";
  readonly inputmode?: "decimal";
  readonly autocomplete?: "email" | "url";
};

type Typed = Exclude<(typeof captureInputs)[number], "phone" | "picklist" | "checkbox" | "consent">;

const text: FieldKind = { label: "answer", type: "text" };

/** The browser's own field for each value that is typed in. */
export const fieldKinds: Record<Typed, FieldKind> & { readonly [other: string]: FieldKind | undefined } = {
  email: { label: "email", type: "email", autocomplete: "email" },
  text,
  longText: text,
  // Not type=number: it drops what it cannot read, a decimal comma for one, before anybody can say why.
  number: { label: "answer", type: "text", inputmode: "decimal" },
  date: { label: "answer", type: "date" },
  time: { label: "answer", type: "time" },
  url: { label: "url", type: "url", autocomplete: "url" },
};
