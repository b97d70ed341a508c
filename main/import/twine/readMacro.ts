import type { Piece } from "./Piece.ts";
import { readAssignments } from "./readAssignments.ts";
import { readLink } from "./readLink.ts";
import type { Token } from "./Token.ts";

const quoted = /"([^"]*)"|'([^']*)'/g;
const oneVariable = /^\s*([$_]?[A-Za-z][\w.]*)\s*$/;

/** Longer than this is no condition or value that a card could hold. */
const longest = 2000;

const piece = (one: Piece): Token => ({ kind: "piece", piece: one });
/** The texts in quotes. */
const textsOf = (args: string) =>
  [...args.matchAll(quoted)].map(([, double, single]) => double ?? single ?? "");

/**
 * The marks that a macro of SugarCube or Harlowe stands for, by its name (in small letters, `/` before a closing one) and
 * what stands behind it. `code`: the macro as written, for those that have no equivalent.
 */
export function readMacro(name: string, written: string, code: string): readonly Token[] {
  const args = written.slice(0, longest);
  const [first = "", second] = textsOf(args);
  switch (name) {
    case "if":
      return [{ kind: "if", when: args }];
    case "unless":
      return [{ kind: "if", when: `not (${args})` }];
    case "elseif":
    case "else-if":
      return [{ kind: "elseif", when: args }];
    case "else":
      // SugarCube lets authors write it in two words.
      return /^\s*if\b/.test(args)
        ? [{ kind: "elseif", when: args.replace(/^\s*if\b/, "") }]
        : [{ kind: "else" }];
    case "/if":
    case "/link":
    case "/button":
    case "/click":
      return [{ kind: "end" }];
    case "link":
    case "button":
    case "click": {
      const inside = /\[\[([\s\S]*?)\]\]/.exec(args)?.[1];
      const { label, target } =
        inside === undefined ? { label: first, target: second ?? "" } : readLink(inside);
      return [{ kind: "link", label, target }];
    }
    case "link-goto":
    case "linkgoto":
      return [piece({ kind: "link", link: { label: first, target: second ?? first, sets: [] } })];
    case "goto":
    case "go-to":
      return [piece(first === "" ? { kind: "code", code } : { kind: "go", target: first })];
    case "display":
    case "include":
      return [piece(first === "" ? { kind: "code", code } : { kind: "include", target: first })];
    case "textbox":
    case "textarea":
    case "numberbox":
      return /^[$_]/.test(first)
        ? [piece({ kind: "ask", variable: first, words: "" })]
        : [piece({ kind: "code", code })];
    case "print":
    case "=":
    case "-": {
      const variable = oneVariable.exec(args)?.[1];
      return [
        piece(variable === undefined ? { kind: "code", code } : { kind: "show", variable, written: "" }),
      ];
    }
    case "set": {
      const prompt = /^\s*(\$\w+)\s+to\s+\(prompt:\s*(?:"([^"]*)"|'([^']*)')/.exec(args);
      if (prompt)
        return [piece({ kind: "ask", variable: prompt[1] ?? "", words: prompt[2] ?? prompt[3] ?? "" })];
      const sets = readAssignments(args);
      return sets.length === 0
        ? [piece({ kind: "code", code })]
        : sets.map((set) => piece({ kind: "set", set }));
    }
    case "put": {
      const [, value, variable] = /^\s*([\s\S]+?)\s+into\s+([$_]\w+)\s*$/.exec(args) ?? [];
      return [
        piece(
          variable === undefined || value === undefined
            ? { kind: "code", code }
            : { kind: "set", set: { variable, value } },
        ),
      ];
    }
    case "nobr":
      return [];
    default:
      // Of what is left out the opening mark is told alone.
      return name.startsWith("/") ? [] : [piece({ kind: "code", code })];
  }
}
