/** What a field is called, and what it is to the browser. */
export type FieldKind = {
  readonly label: "email" | "url" | "answer";
  readonly type: "text" | "email" | "date" | "time" | "url";
  readonly inputmode?: "decimal";
  readonly autocomplete?: "email" | "url";
};
