import type { Condition } from "#shared/dialogue/condition.ts";
import type { Value } from "#shared/dialogue/value.ts";
import { type Attributes, createAttributes } from "../createAttributes.ts";
import { Draft } from "../Draft.ts";
import { expressionCondition } from "../expressionCondition.ts";
import type { Piece } from "./Piece.ts";

const operators: { readonly [word: string]: string } = {
  "is not": "!=",
  isnot: "!=",
  neq: "!=",
  ne: "!=",
  "!==": "!=",
  is: "==",
  eq: "==",
  "===": "==",
  gte: ">=",
  gt: ">",
  lte: "<=",
  lt: "<",
  and: "&&",
  or: "||",
  not: "!",
};
const written = /"[^"]*"|'[^']*'|!==|===|\b(?:is\s+not|isnot|neq|ne|is|eq|gte|gt|lte|lt|and|or|not)\b/g;

/** What the readers of passages need: the draft, the names of variables, and what each passage is made of. */
export class TwineConversion {
  readonly draft: Draft;
  readonly passages: ReadonlyMap<string, readonly Piece[]>;
  readonly #attributes: Attributes = createAttributes();
  readonly #known: ReadonlySet<string>;

  /** `passages`: what each is made of, by its name. */
  constructor(language: string, passages: ReadonlyMap<string, readonly Piece[]>) {
    this.draft = new Draft(language);
    this.passages = passages;
    this.#known = new Set([...passages.values()].flatMap((pieces) => variablesOf(pieces)));
  }

  /** The attribute of a variable such as `$name`, `_name`, `s.name` or, in Chapbook, `name`. */
  attributeOf(variable: string): string {
    return this.#attributes.of(bareName(variable));
  }

  /** A variable's value as a token; what no passage fills stays as it is written. */
  token(variable: string, otherwise: string): string {
    return this.#known.has(bareName(variable)) ? `{{${this.attributeOf(variable)}}}` : otherwise;
  }

  /** Words with the variables that stand bare in them made into tokens. */
  withTokens(words: string): string {
    return words.replace(/\$[A-Za-z_]\w*/g, (found) => this.token(found, found));
  }

  /** A value that stands as it is, or another variable's; undefined when it must be worked out. */
  valueOf(value: string): Value | undefined {
    const plain = value.trim();
    if (/^(?:true|false)$/.test(plain)) return plain === "true";
    if (/^-?\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
    const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(plain);
    if (quoted) return quoted[1] ?? quoted[2] ?? "";
    return /^(?:[$_]|s\.)[A-Za-z]\w*$/.test(plain) ? `{{${this.attributeOf(plain)}}}` : undefined;
  }

  /** The condition of a way; one that cannot be read is noted and never holds. */
  conditionOf(expression: string, where: string): Condition {
    const plain = expression
      .replace(written, (word) => operators[word.replace(/\s+/g, " ")] ?? word)
      .replace(/(?:State\.variables|window\.story\.state|story\.state|s)\.(?=[A-Za-z])/g, "$$")
      .replace(/!\s+(?=[$\w])/g, "!")
      .trim()
      .replace(/^!\s*\(([^()]*)\)$/, (found, inside: string) =>
        /^\s*[$_]?\w+\s*$/.test(inside) ? `!${inside.trim()}` : found,
      )
      .replace(/^\(([^()]*)\)$/, "$1");
    const negated = /^!\s*\(([^()]*)\)$/.exec(plain)?.[1];
    let isKnown = true;
    const condition = expressionCondition(negated ?? plain, (path) => {
      // What only a script fills is empty here for good.
      isKnown &&= this.#known.has(bareName(path));
      return this.attributeOf(path);
    });
    if (condition && isKnown) return negated === undefined ? condition : { none: [condition] };
    this.draft.note("condition-left-out", { where, what: expression });
    return { any: [] };
  }
}

function bareName(variable: string): string {
  return variable.trim().replace(/^(?:[$_]|s\.|(?:window\.)?story\.state\.)/, "");
}

/** The variables that a passage fills. */
function variablesOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === "set") return [bareName(piece.set.variable)];
    if (piece.kind === "ask") return [bareName(piece.variable)];
    if (piece.kind === "link") return piece.link.sets.map(({ variable }) => bareName(variable));
    return piece.kind === "ways" ? piece.ways.flatMap((way) => variablesOf(way.pieces)) : [];
  });
}
