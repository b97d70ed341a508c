import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialogueSchema } from "../dialogue.ts";
import { compareLanguage } from "./compareLanguage.ts";
import type { LanguageFile } from "./languageFile.ts";
import { languageFileOf } from "./languageFileOf.ts";
import { readCsv } from "./readCsv.ts";
import { readXliff } from "./readXliff.ts";
import { writeCsv } from "./writeCsv.ts";
import { writeXliff } from "./writeXliff.ts";

const dialogue = dialogueSchema.parse({
  format: 1,
  id: "my_shop",
  languages: ["en", "pt-BR"],
  nodes: [
    { id: "start", kind: "start", data: {} },
    {
      id: "q1",
      kind: "question",
      data: {
        text: { en: 'Size <b> & "colour"?', "pt-BR": "Tamanho?" },
        answers: [
          { id: "a1", label: { en: "Small\nor so" } },
          { id: "a2", label: {} },
        ],
      },
    },
    { id: "b", kind: "branch", data: { cases: [{ id: "c", label: "big", when: { all: [] } }] } },
  ],
});

const formats = [
  ["XLIFF", writeXliff, readXliff],
  ["CSV", writeCsv, readCsv],
] as const;

it("holds every text that is written in some language, and nothing else", () => {
  expect(languageFileOf(dialogue, "pt-BR")).toEqual({
    dialogue: "my_5f_shop",
    from: "en",
    to: "pt-BR",
    units: [
      { id: "q1.text", source: 'Size <b> & "colour"?', target: "Tamanho?" },
      { id: "q1.answers.a1.label", source: "Small\nor so", target: "" },
    ],
  });
});

describe.each(formats)("%s", (_name, write, read) => {
  it("gives back what went in, whatever the texts", () => {
    const string = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "]]>",
        "&amp;",
        "&#13;",
        "a\r\nb",
        ' "x";y ',
        "\u0000",
        "\ud800",
        "=1+1",
        "'- a",
        "- one\n- two",
        'Hi {{lead.firstName:"yo**u"}}, **see _[this {{x}}](https://a.b/{{y}})_**',
        "[**a](b)** {{lead.x}}{{lead.x}}",
        "  ",
        "<cp hex='0041'/>",
      ),
    );
    const texts = fc.array(fc.tuple(string, string), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, (pairs) => {
        const units = pairs.map(([source, target], index) => ({ id: `n${index}.text`, source, target }));
        const found = read(write({ dialogue: "d", from: "en", to: "pt-BR", units }));
        expect(found.ok && found.file.units).toEqual(units);
      }),
    );
  });

  it("never throws, and never takes a file that was cut for a whole one", () => {
    const whole = write(languageFileOf(dialogue, "pt-BR")).trimEnd();
    for (let length = 0; length < whole.length - 1; length++) {
      const found = read(whole.slice(0, length));
      if (found.ok) expect(found.file.units.length).toBeLessThan(2);
    }
    fc.assert(fc.property(fc.string(), (junk) => void read(junk)));
  });
});

const xliff = (body: string, version = "2.0") =>
  `<?xml version="1.0"?><x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="en" trgLang="pt"><x:file id="d">${body}</x:file></x:xliff>`;

it("reads what other tools make of XLIFF: prefixes, groups, split sentences, marks", () => {
  const body =
    '<x:group id="g"><x:unit id="u"><x:segment><x:source>One. </x:source><x:target>Um.</x:target></x:segment><x:ignorable><x:source> </x:source></x:ignorable><x:segment><x:source>Two</x:source><x:target><x:pc id="1">D<x:mrk id="m">oi</x:mrk></x:pc>s &#233;</x:target></x:segment></x:unit></x:group>';
  const found = readXliff(xliff(body));
  expect(found.ok && found.file.units).toEqual([{ id: "u", source: "One.  Two", target: "Um. Dois é" }]);
});

it("gives tokens and formatting to translators as inline codes, each known again in the translation", () => {
  const source = 'Hi {{lead.name}}, **read {{lead.topic:"this"}}** or [call](https://a.b/?x=1&y=2)';
  const target = 'Leia [ou ligue](https://a.b/?x=1&y=2) **{{lead.topic:"isto"}}**, {{lead.name}}';
  const text = writeXliff({ dialogue: "d", from: "en", to: "pt", units: [{ id: "u", source, target }] });
  const data = [...text.matchAll(/<data id="(d\d+)">(.*)<\/data>/g)].map(([, id, code]) => [id, code]);
  expect(data).toEqual([
    ["d1", "{{lead.name}}"],
    ["d2", "**"],
    ["d3", "{{lead.topic:&quot;"],
    ["d4", "&quot;}}"],
    ["d5", "["],
    ["d6", "](https://a.b/?x=1&amp;y=2)"],
  ]);
  expect(text).toContain(
    'Hi <ph id="1" dataRef="d1" disp="{{lead.name}}"/>, <pc id="2" dataRefStart="d2" dataRefEnd="d2">read <pc id="3" dataRefStart="d3" dataRefEnd="d4">this</pc></pc> or <pc id="4" dataRefStart="d5" dataRefEnd="d6">call</pc></source>',
  );
  expect(text).toMatch(
    /Leia <pc id="4" .*>ou ligue<\/pc> <pc id="2" .*><pc id="3" .*>isto<\/pc><\/pc>, <ph id="1" .*\/><\/target>/,
  );
});

it("reads a translation in its own order, and takes no original that a tool filled in for one", () => {
  const segment = (state: string, source: string, target: string, order = "") =>
    `<x:segment state="${state}"><x:source>${source}</x:source><x:target${order}>${target}</x:target></x:segment>`;
  const space = '<x:ignorable><x:source> </x:source><x:target order="2"> </x:target></x:ignorable>';
  const found = readXliff(
    xliff(
      `<x:unit id="u">${segment("final", "One.", "Um.", ' order="3"')}${space}${segment("final", "Two.", "Dois.", ' order="1"')}</x:unit>` +
        `<x:unit id="v">${segment("initial", "Hello", "Hello")}</x:unit>` +
        `<x:unit id="w">${segment("translated", "OK", "OK")}${segment("initial", "Yes", "Yes")}</x:unit>`,
    ),
  );
  expect(found.ok && found.file.units.map(({ target }) => target)).toEqual(["Dois. Um.", "", "OKYes"]);
});

it("reads past what tools add: modules, notes, markers, marks of their own", () => {
  const found = readXliff(
    `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:okp="okapi" version="2.1" srcLang="en" trgLang="pt"><file id="d" canResegment="no"><notes><note>For all</note></notes><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><unit id="u" okp:id="x"><mtc:matches><mtc:match ref="#s"><source>Other</source><target>Outro</target></mtc:match></mtc:matches><notes><note appliesTo="source">Short</note></notes><segment id="s" state="reviewed" subState="okp:x"><source xml:space="preserve">Hi <sm id="1" type="term"/>there<em startRef="1"/> {{x}}</source><target xml:space="preserve" xml:lang="pt">Oi <mrk id="m" translate="no">gente</mrk> <ph id="2" disp="{{x}}"/></target></segment></unit></file></xliff>`,
  );
  expect(found.ok && found.file.units).toEqual([
    { id: "u", source: "Hi there {{x}}", target: "Oi gente {{x}}" },
  ]);
});

it("writes no character that XML cannot hold, whatever a token holds", () => {
  const source = "Hi {{lead.x\u0001}}, {{a\ud800}}";
  const text = writeXliff({
    dialogue: "d",
    from: "en",
    to: "pt",
    units: [{ id: "u", source, target: source }],
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/u);
  const found = readXliff(text);
  expect(found.ok && found.file.units).toEqual([{ id: "u", source, target: source }]);
});

it("reads codes that a tool has split", () => {
  const body =
    '<x:unit id="u"><x:originalData><x:data id="a">**</x:data></x:originalData><x:segment><x:source><x:sc id="1" dataRef="a"/>One. </x:source><x:target><x:sc id="1" dataRef="a"/>Um. </x:target></x:segment><x:segment><x:source>Two<x:ec dataRef="a" startRef="1"/></x:source><x:target>Dois<x:ec dataRef="a" startRef="1"/></x:target></x:segment></x:unit>';
  const found = readXliff(xliff(body));
  expect(found.ok && found.file.units).toEqual([{ id: "u", source: "**One. Two**", target: "**Um. Dois**" }]);
});

it.each([
  [xliff("", "1.2"), "version"],
  [xliff(""), "empty"],
  ["<html></html>", "not-xliff"],
  ['<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="2.0"/>', "not-xliff"],
  ["not xml at all", "broken"],
  ["", "broken"],
])("refuses an XLIFF that is none: %s is %s", (text, code) => {
  const found = readXliff(text);
  expect(found.ok ? "" : found.fault.code).toBe(code);
});

it.each([
  ["id,en\nx,y", "no-columns", ""],
  ["id,en,pt-BR", "empty", ""],
  ["id,en,pt BR\na,b,c", "no-language", "pt BR"],
  ["id,en,pt\na,b,c\na,b,c", "twice", "a"],
  ['id,en,pt\na,b,"c', "broken", "2"],
  ["id,en,pt\na,b,c\nd,e", "broken", "3"],
])("refuses a CSV that is none, and names the place: %j is %s", (text, code, place) => {
  const found = readCsv(text);
  expect(found.ok ? null : found.fault).toEqual({ code, place });
});

it("reads the semicolons of other countries' spreadsheets", () => {
  const found = readCsv('\ufeffid;en;pt-BR\r\nq1.text;Size;"a;b"\r\n');
  expect(found.ok && found.file.units).toEqual([{ id: "q1.text", source: "Size", target: "a;b" }]);
});

it("reads rows that a spreadsheet has shortened, as those that are not translated yet", () => {
  const found = readCsv("id\ten\tpt\r\na\tOne\r\nb\tTwo\tDois\r\nc\tThree\r\n");
  expect(found.ok && found.file.units.map(({ target }) => target)).toEqual(["", "Dois", ""]);
});

it("keeps a list from being reckoned by a spreadsheet", () => {
  const unit = { id: "u", source: "- one\n- two", target: "" };
  expect(writeCsv({ from: "en", to: "pt", units: [unit] })).toContain("'- one");
  const found = readCsv("id,en,pt\nu,- one,- um\n");
  expect(found.ok && found.file.units).toEqual([{ id: "u", source: "- one", target: "- um" }]);
});

describe("a file that comes back", () => {
  const file = (changed: Partial<LanguageFile> = {}): LanguageFile => ({
    ...languageFileOf(dialogue, "pt-BR"),
    ...changed,
  });
  const unit = (id: string, source: string, target: string) => ({ id, source, target });

  it("brings what it changes, counts what is as before, and leaves alone what is blank", () => {
    const units = [
      unit("q1.text", 'Size <b> & "colour"?', "Tamanho?"),
      unit("q1.answers.a1.label", "Small\nor so", "P"),
    ];
    expect(compareLanguage(dialogue, file({ units }))).toMatchObject({
      foreign: null,
      changes: [{ unit: { id: "q1.answers.a1.label" }, value: "P" }],
      same: 1,
      unknown: [],
      outdated: [],
    });
    expect(compareLanguage(dialogue, file({ units: [unit("q1.text", "", " ")] })).changes).toEqual([]);
  });

  it("names ids that are not there, and originals that have changed since", () => {
    const units = [unit("q1.text", "Old?", "Novo?"), unit("gone.text", "x", "y")];
    expect(compareLanguage(dialogue, file({ units }))).toMatchObject({
      foreign: null,
      unknown: ["gone.text"],
      outdated: [{ id: "q1.text" }],
    });
  });

  it.each([
    [{ from: "de" }, "source"],
    [{ dialogue: "other", units: [unit("z.text", "x", "y")] }, "dialogue"],
    [{ units: [unit("z.text", "x", "y")] }, "ids"],
  ])("changes nothing when it belongs elsewhere: %j", (changed, foreign) => {
    expect(compareLanguage(dialogue, file(changed))).toMatchObject({ foreign, changes: [] });
  });
});
