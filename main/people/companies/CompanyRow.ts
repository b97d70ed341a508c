/** A company as Marketo has it. `pointer`: what people point to it by; `words`: by field, null for none. */
export type CompanyRow = {
  readonly pointer: string;
  readonly id: number;
  readonly words: { readonly [field: string]: string | null };
};
