/** A run of text: plain, bold, italic, or a link (href is https, http, mailto or tel). */
export type Inline =
  | string
  | { readonly bold: readonly Inline[] }
  | { readonly italic: readonly Inline[] }
  | { readonly link: string; readonly content: readonly Inline[] };

/** A paragraph (its lines), or a list (its items). */
export type Block =
  | { readonly lines: readonly (readonly Inline[])[] }
  | { readonly list: "bullet" | "number"; readonly items: readonly (readonly Inline[])[] };

/** A text with its formatting read and its tokens filled in; values of tokens are never read as formatting. */
export type RichText = readonly Block[];
