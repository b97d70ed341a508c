import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRichText } from "./parseRichText.ts";
import { plainText } from "./plainText.ts";
import type { Inline } from "./richText.ts";
import type { Value } from "./value.ts";

const known: { readonly [name: string]: Value } = {
  "lead.name": "Ana",
  "lead.sly": "**bold** {{lead.name}} [x](https://evil.example)",
  "lead.mail": "a b&c@x.com",
  "lead.blank": "  ",
};
const read = (name: string) => known[name];
const line = (template: string) => parseRichText(template, read)[0];

describe("formatting", () => {
  test.each<[string, readonly Inline[]]>([
    ["plain", ["plain"]],
    ["a **b** c", ["a ", { bold: ["b"] }, " c"]],
    ["*i* and _j_", [{ italic: ["i"] }, " and ", { italic: ["j"] }]],
    ["**a *b* c**", [{ bold: ["a ", { italic: ["b"] }, " c"] }]],
    ["[see **this**](https://a.b)", [{ link: "https://a.b", content: ["see ", { bold: ["this"] }] }]],
    ["[mail](mailto:a@b.c)", [{ link: "mailto:a@b.c", content: ["mail"] }]],
    ["snake_case_name", ["snake_case_name"]],
    ["2 * 3 * 4", ["2 * 3 * 4"]],
    ["**open", ["**open"]],
    ["[1] is no link", ["[1] is no link"]],
    ["[x](javascript:alert(1))", ["[x](javascript:alert(1))"]],
    ["[x](data:text/html,hi)", ["[x](data:text/html,hi)"]],
    ["<b onclick=x>hi</b>", ["<b onclick=x>hi</b>"]],
  ])("%j", (template, expected) => {
    expect(line(template)).toEqual({ lines: [expected] });
  });

  test("lists, paragraphs and line breaks", () => {
    expect(parseRichText("a\r\nb\n\n- x\n- y\n1. one\n2. two", read)).toEqual([
      { lines: [["a"], ["b"]] },
      { list: "bullet", items: [["x"], ["y"]] },
      { list: "number", items: [["one"], ["two"]] },
    ]);
  });

  test("plain text keeps the words, the list marks and the addresses", () => {
    expect(plainText(parseRichText("**Hi** [there](https://a.b)\n- x\n\n1. y", read))).toBe(
      "Hi there (https://a.b)\n- x\n1. y",
    );
  });
});

describe("tokens", () => {
  test.each([
    ["{{lead.name}}", "Ana"],
    ['{{ lead.name : "you" }}', "Ana"],
    ['{{lead.nobody:"th\\"ere"}}', 'th"ere'],
    ['{{lead.blank:"you"}}', "you"],
    ["{{lead.nobody}}", ""],
    ["a **{{lead.nobody}}** b", "a  b"],
    ["****", "****"],
    ["[{{lead.nobody}}](https://a.b)", "https://a.b"],
    ["[**{{lead.nobody}}**](https://a.b)", "https://a.b"],
    ["[x](https://{{lead.nobody}}/y)", "[x](https://{{lead.nobody}}/y)"],
    ["[x](https://{{lead.name}}/y)", "x (https://Ana/y)"],
    ["{{lead name}}", "{{lead name}}"],
    ["{{lead.name", "{{lead.name"],
  ])("%j shows %j", (template, expected) => {
    expect(plainText(parseRichText(template, read))).toBe(expected);
  });

  test("a value is never read as formatting or as a token", () => {
    expect(line("{{lead.sly}}")).toEqual({ lines: [[known["lead.sly"]]] });
  });

  test("a value inside an address stays one part of it", () => {
    expect(line('[x](https://a.b/?e={{lead.mail:"none"}})')).toEqual({
      lines: [[{ link: "https://a.b/?e=a%20b%26c%40x.com", content: ["x"] }]],
    });
    expect(plainText(parseRichText("[x]({{lead.sly}})", read))).toBe("[x]({{lead.sly}})");
  });
});

test("any template is read, and without marks it comes back as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'*_[](){}:"\\ -1.a\n') }), (template) => {
      expect(() => plainText(parseRichText(template, read))).not.toThrow();
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abc <>&/'é€") }), (words) => {
      expect(plainText(parseRichText(words, read))).toBe(words.trim() === "" ? "" : words);
    }),
  );
});

test("hostile templates of 200,000 characters are read at once, not in quadratic time", () => {
  const parts = [
    "**",
    "*",
    "_",
    "[",
    "](",
    '{{a:"',
    "{{a ",
    "*a ",
    "_a* **b [",
    "](https://a",
    '{{a:"\\"',
    "- \n",
    '[x]({{a:"](',
  ];
  for (const part of parts) {
    const hostile = part.repeat(Math.ceil(200_000 / part.length));
    expect(parseRichText(hostile, read).length).toBeGreaterThan(0);
  }
});
