/**
 * Something in a theme's own styles that does not reach visitors. `what`: the piece itself; `line` and `column` count
 * from 1. `syntax`: not CSS; `escape`: a backslash; `rule`: an at-rule, or a rule inside another; `selector`: the chat's
 * host; `property`, `function`, `unit`, `address`: one that is not permitted; `size`: too large; `important`.
 */
export type StyleFault = {
  readonly code:
    | "syntax"
    | "escape"
    | "rule"
    | "selector"
    | "property"
    | "function"
    | "unit"
    | "address"
    | "size"
    | "important";
  readonly what: string;
  readonly line: number;
  readonly column: number;
};
