import fc from "fast-check";
import { expect, test } from "vitest";
import { fillPlain } from "#shared/dialogue/fillPlain.ts";
import { fillTemplate } from "#shared/dialogue/fillTemplate.ts";
import { fillUrl } from "#shared/dialogue/fillUrl.ts";
import { parseRichText } from "#shared/dialogue/parseRichText.ts";
import { pickText } from "#shared/dialogue/pickText.ts";
import { plainText } from "#shared/dialogue/plainText.ts";
import { resolveTokens } from "#shared/dialogue/resolveTokens.ts";
import { resolveUrl } from "#shared/dialogue/resolveUrl.ts";
import type { PlainTemplate, Template } from "#shared/dialogue/template.ts";
import { compile } from "#shared/engine/compile.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { readProgram } from "./readProgram.ts";

const read = (name: string) => (name === "lead.email" ? "a b&c@x.com" : undefined);
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test("a program that has been read says in each language what the author's texts say", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (dialogue) => {
      const program = compile(dialogue, "h");
      const { nodes, texts } = copy(readProgram(program));
      for (const [id, { kind, data }] of Object.entries(program.nodes)) {
        if (kind !== "question") continue;
        const found = Object.getOwnPropertyDescriptor(nodes, id)?.value.data;
        for (const language of program.languages) {
          const words = pickText(data.text, language, program.language);
          expect(plainText(fillTemplate(texts[language]?.[found.text] as Template, read))).toBe(
            plainText(parseRichText(words, read)),
          );
          data.answers.forEach(({ label }, index) => {
            expect(fillPlain(texts[language]?.[found.answers[index].label] as PlainTemplate, read)).toBe(
              resolveTokens(pickText(label, language, program.language), read),
            );
          });
        }
      }
    }),
  );
});

test("addresses are read, and the wording of a consent is kept as it was written", () => {
  const url = '  https://a.b/?e={{lead.email}}&f={{lead.none:"x y"}} ';
  const wording = { en: "I **agree**." };
  const dialogue = dialogueOf(
    {
      l: ["link", { label: { en: "Go" }, url }],
      c: ["capture", { text: wording, input: "consent" }],
    },
    ["start.next > l", "l.next > c"],
  );
  const { nodes, texts } = readProgram(compile({ ...dialogue, languages: ["en", "pt-BR"] }, "h"));
  const data = (id: string) => nodes[id]?.data as { url: PlainTemplate; wording: number };
  expect(fillUrl(data("l").url, read)).toBe(resolveUrl(url, read));
  expect(texts.en?.[data("c").wording]).toBe("I **agree**.");
  expect(texts["pt-BR"]?.[data("c").wording]).toBe("I **agree**.");
});

test("what has been read stays as it is", () => {
  const once = readProgram(compile(dialogueOf({ m: ["message", { text: { en: "*Hi*" } }] }, []), "h"));
  expect(readProgram(once)).toBe(once);
});
