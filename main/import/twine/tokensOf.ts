import { closingsOf } from "./closingsOf.ts";
import { readAssignments } from "./readAssignments.ts";
import { readLink } from "./readLink.ts";
import { readMacro } from "./readMacro.ts";
import type { Token } from "./Token.ts";

/** Where something may begin that is not words. */
const begin =
  /\[\[|<<|<%|\[img\[|\((?=[a-z][\w-]{0,40}:)|\]|\|[\w-]{1,40}>(?=\[)|(?<=^|\n)\[(?:if|unless|else|cont|continued?|after|align|append|javascript|css|note|n\.b\.|todo|fixme)(?=[\]\s])[^\]\n]{0,500}\](?=\s|$)|\{(?=[A-Za-z])|`+|\{\{\{|"""/gi;
/** What stands between these is shown as it is written. */
const verbatim: { readonly [open: string]: string } = { "{{{": "}}}", '"""': '"""' };
/** Lines of Chapbook whose text no visitor sees. */
const unseen = /^\[(?:javascript|css|note|n\.b\.|todo|fixme)\b/i;

/** Formats where what stands between backticks is code in Markdown, or words like any: links there are links. */
const ticksAreWords = /^(chapbook|sugarcube|snowman)$/i;

/** The marks of a passage in the order in which they stand there, by the format of its story. */
export function tokensOf(text: string, format: string): readonly Token[] {
  const chapbook = /^chapbook$/i.test(format);
  const tokens: Token[] = [];
  const ends = closingsOf(text);
  /** Of Harlowe's hooks: what each closing bracket closes. */
  const closes = new Set<number>();
  let at = 0;
  const words = (to: number) => {
    if (to > at) tokens.push({ kind: "piece", piece: { kind: "words", words: text.slice(at, to) } });
  };
  const take = (from: number, to: number, found: readonly Token[]) => {
    words(from);
    tokens.push(...found);
    at = to;
  };
  const closer = createCloser(text);
  begin.lastIndex = 0;
  for (let mark = begin.exec(text); mark; mark = begin.exec(text)) {
    const [sign] = mark;
    const from = mark.index;
    if (from < at) continue;
    if (sign === "]") {
      if (closes.has(from)) take(from, from + 1, [{ kind: "end" }]);
    } else if (sign === "[[") {
      const to = closer("]]", from + 2);
      const nested = closer("[[", from + 2);
      if (to < 0 || (nested >= 0 && nested < to)) continue;
      const link = readLink(text.slice(from + 2, to));
      take(from, to + 2, link.target === "" ? [] : [{ kind: "piece", piece: { kind: "link", link } }]);
    } else if (sign === "<<" || sign === "<%" || sign.toLowerCase() === "[img[") {
      const close = sign === "<<" ? ">>" : sign === "<%" ? "%>" : "]]";
      const to = closer(close, from + sign.length);
      if (to < 0) continue;
      const inside = text.slice(from + sign.length, to);
      const code = text.slice(from, to + close.length);
      const found =
        sign === "<<" ? sugarCube(inside, code) : sign === "<%" ? snowman(inside, code) : [codeToken(code)];
      take(from, to + close.length, found);
    } else if (sign === "(") {
      const to = ends.get(from);
      if (to === undefined) continue;
      const [, name = "", args = ""] = /^\(([\w-]+):([\s\S]*)\)$/.exec(text.slice(from, to)) ?? [];
      const found = readMacro(name.toLowerCase(), args, text.slice(from, to));
      const last = found.at(-1);
      const opens = last !== undefined && last.kind !== "piece" && last.kind !== "end";
      const hook = text[to] === "[" && text[to + 1] !== "[" ? ends.get(to) : undefined;
      if (hook !== undefined) {
        closes.add(hook - 1);
        take(from, to + 1, opens ? found : [...found, { kind: "hook" }]);
      } else take(from, to, opens ? [codeToken(text.slice(from, to))] : found);
    } else if (sign.startsWith("|")) {
      const to = ends.get(from + sign.length);
      if (to === undefined) continue;
      closes.add(to - 1);
      take(from, from + sign.length + 1, [{ kind: "hook" }]);
    } else if (sign.startsWith("`") || sign in verbatim) {
      const close = verbatim[sign] ?? sign;
      const isWords = sign in verbatim ? chapbook : ticksAreWords.test(format);
      const to = isWords ? -1 : closer(close, from + sign.length);
      // One that stands alone is a sign like any other; its like, lines further on, does not close it.
      if (to < 0 || (sign.startsWith("`") && text.slice(from, to).includes("\n"))) continue;
      words(from);
      at = from + sign.length;
      words(to);
      at = to + close.length;
    } else if (sign === "{") {
      const to = chapbook ? closer("}", from) : -1;
      if (to < 0) continue;
      take(from, to + 1, [insert(text.slice(from + 1, to), text.slice(from, to + 1))]);
    } else if (chapbook && unseen.test(sign)) {
      const isCode = /^\[(?:javascript|css)/i.test(sign);
      const to = modifierAfter(text, from + sign.length);
      take(from, to, isCode ? [{ kind: "end" }, codeToken(sign)] : [{ kind: "end" }]);
    } else if (chapbook) take(from, from + sign.length, modifier(sign.slice(1, -1)));
  }
  words(text.length);
  return tokens;
}

/** Where Chapbook's next line in square brackets begins, or the end of the text. */
function modifierAfter(text: string, from: number): number {
  const modifiers = /^\[[^\]\n]+\][ \t\r]*$/gm;
  modifiers.lastIndex = from;
  return modifiers.exec(text)?.index ?? text.length;
}

/** Where signs come next, -1 where they do not: each part of the text is searched once, however often it is asked. */
function createCloser(text: string): (sign: string, from: number) => number {
  const found = new Map<string, number>();
  return (sign, from) => {
    const known = found.get(sign);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const next = text.indexOf(sign, from);
    found.set(sign, next);
    return next;
  };
}

const codeToken = (code: string): Token => ({ kind: "piece", piece: { kind: "code", code } });

function sugarCube(inside: string, code: string): readonly Token[] {
  const [, name = "", args = ""] = /^\s*(\/?[\w-]+|=|-)\s*([\s\S]*)$/.exec(inside) ?? [];
  const closing = /^end(if|link|button|click)$/i.exec(name)?.[1];
  return readMacro(closing === undefined ? name.toLowerCase() : `/${closing.toLowerCase()}`, args, code);
}

/** Snowman's JavaScript: conditions around words, values, and plain assignments. */
function snowman(inside: string, code: string): readonly Token[] {
  const script = inside.trim();
  const render = /^=\s*(?:window\.)?story\.render\(\s*["']([^"']+)["']\s*\)$/.exec(script)?.[1];
  if (render !== undefined) return [{ kind: "piece", piece: { kind: "include", target: render } }];
  const variable = /^=\s*([\w.]+)$/.exec(script)?.[1];
  if (variable !== undefined) return [{ kind: "piece", piece: { kind: "show", variable, written: "" } }];
  const [, opened] = /^if\s*\(([\s\S]*)\)\s*\{$/.exec(script) ?? [];
  if (opened !== undefined) return [{ kind: "if", when: opened }];
  const [, other] = /^\}\s*else\s+if\s*\(([\s\S]*)\)\s*\{$/.exec(script) ?? [];
  if (other !== undefined) return [{ kind: "elseif", when: other }];
  if (/^\}\s*else\s*\{$/.test(script)) return [{ kind: "else" }];
  if (script === "}") return [{ kind: "end" }];
  const sets = /[(){}+]/.test(script) ? [] : readAssignments(script);
  return sets.length === 0
    ? [codeToken(code)]
    : sets.map((set): Token => ({ kind: "piece", piece: { kind: "set", set } }));
}

/** Chapbook's `[if …]`, which holds until the next one of its kind. */
function modifier(inside: string): readonly Token[] {
  const [, name = "", rest = ""] = /^(\w+)\b\s*([\s\S]*)$/.exec(inside.trim()) ?? [];
  if (/^if$/i.test(name)) return [{ kind: "end" }, { kind: "if", when: rest }];
  if (/^unless$/i.test(name)) return [{ kind: "end" }, { kind: "if", when: `not (${rest})` }];
  return /^else$/i.test(name) ? [{ kind: "else" }] : [{ kind: "end" }];
}

/** Chapbook's inserts: a variable, a passage, a field, or something else that no card does. */
function insert(inside: string, code: string): Token {
  const variable = /^\s*([A-Za-z_]\w*)\s*$/.exec(inside)?.[1];
  if (variable !== undefined) return { kind: "piece", piece: { kind: "show", variable, written: code } };
  const [, name = "", value = ""] = /^\s*([a-z ]+?)\s*:\s*['"]([^'"]*)['"]/i.exec(inside) ?? [];
  if (/^embed passage(?: named)?$/i.test(name))
    return { kind: "piece", piece: { kind: "include", target: value } };
  const label = /\blabel:\s*['"]([^'"]*)['"]/.exec(inside)?.[1] ?? value;
  if (/^link to$/i.test(name))
    return { kind: "piece", piece: { kind: "link", link: { label, target: value, sets: [] } } };
  const revealed = /\bpassage:\s*['"]([^'"]*)['"]/.exec(inside)?.[1];
  if (/^reveal link$/i.test(name) && revealed !== undefined)
    return { kind: "piece", piece: { kind: "link", link: { label: value, target: revealed, sets: [] } } };
  if (/^text input for$/i.test(name))
    return { kind: "piece", piece: { kind: "ask", variable: value, words: "" } };
  return codeToken(code);
}
