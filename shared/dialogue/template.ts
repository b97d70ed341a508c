/** A token: the attribute's name, and its default as it is meant. */
export type Token = readonly [name: string, fallback: string];

/** A text without formatting, such as a label or an address: as it is, or in parts where there are tokens. */
export type PlainTemplate = string | readonly (string | Token)[];

/** A run of text as in `Inline`, tokens and all. `written`: what follows the label of a link that may turn out to lead nowhere safe. */
export type InlineTemplate =
  | string
  | Token
  | { readonly bold: readonly InlineTemplate[] }
  | { readonly italic: readonly InlineTemplate[] }
  | {
      readonly link: PlainTemplate;
      readonly content: readonly InlineTemplate[];
      readonly written: string;
    };

/** A text with its formatting read, whose tokens are still to be filled in: blocks as in `RichText`, or a line as it is. */
export type Template =
  | string
  | readonly (
      | { readonly lines: readonly (readonly InlineTemplate[])[] }
      | { readonly list: "bullet" | "number"; readonly items: readonly (readonly InlineTemplate[])[] }
    )[];
