import type { captureInputs } from "#shared/nodes/capture.ts";
import type { FieldKind } from "../chat/inputs/FieldKind.ts";

type Early = "email" | "text" | "longText";
type Typed = Exclude<(typeof captureInputs)[number], Early | "phone" | "picklist" | "checkbox" | "consent">;

/** The browser's own field for each rarer value that is typed in. */
export const fieldKinds: Record<Typed, FieldKind> & { readonly [other: string]: FieldKind | undefined } = {
  // Not type=number: it drops what it cannot read, a decimal comma for one, before anybody can say why.
  number: { label: "answer", type: "text", inputmode: "decimal" },
  date: { label: "answer", type: "date" },
  time: { label: "answer", type: "time" },
  url: { label: "url", type: "url", autocomplete: "url" },
};
