import { describe, expect, test } from "vitest";
import { cardSaying as card } from "#tests/support/cardSaying.ts";
import { foreignFixture } from "#tests/support/foreignFixture.ts";
import { readForeign as read } from "#tests/support/readForeign.ts";
import { importForeign } from "../importForeign.ts";

describe("Twine", () => {
  test("passages become questions and ends, what is written and asked for cards of its own", () => {
    const { dialogue, notices } = read("story.twee");
    expect(dialogue.name).toBe("The lost parcel");
    const desk = card(dialogue, "help desk");
    expect(desk.data).toMatchObject({ text: { en: "You are at the **help desk**.\nWhat is missing?" } });
    const begin = card(dialogue, '"poke"').leads("next");
    expect(begin?.data).toMatchObject({ assignments: [{ attribute: "answers.visits", value: 1 }] });
    expect(card(dialogue, '"answers.visits","value"').leads("next")?.id).toBe(desk.id);
    expect(desk.leads("a2")?.data).toMatchObject({ text: { en: "Letters take three days." } });
    expect(desk.leads("a3")).toMatchObject({ kind: "link", data: { url: "https://www.example.com/phone" } });
    const late = card(dialogue, "greaterThan");
    expect(late.data).toMatchObject({ cases: [{ when: { attribute: "answers.visits", greaterThan: "1" } }] });
    expect(late.leads("c1")?.data).toMatchObject({ text: { en: "Is it still late?" } });
    expect(late.leads("else")?.data).toMatchObject({ text: { en: "Is it late?" } });
    expect(card(dialogue, "late?").leads("a2")).toMatchObject({ kind: "end", data: { restart: true } });
    expect(dialogue.groups.map(({ name }) => name)).toEqual(["Desk", "Parcel"]);
    expect(notices).toContainEqual({ code: "link-nowhere", where: "Parcel", what: "Nowhere" });
  });

  test("a story in Portuguese becomes a dialogue in Portuguese", () => {
    const { dialogue } = read(
      "historia.twee",
      ":: Start\nOlá! Qual é o seu pedido? Você já comprou? [[Não->Start]]",
    );
    expect(dialogue).toMatchObject({ name: "historia", language: "pt-BR", languages: ["pt-BR"] });
  });

  test("a published page gives its story, with the characters that HTML writes otherwise", () => {
    const { dialogue } = read("story.html");
    expect(dialogue.name).toBe("Café & tea");
    expect(card(dialogue, "cups").leads("next")?.data).toMatchObject({
      text: { en: "What would you like **today**?" },
    });
    expect(card(dialogue, "out of coffee").leads("a1")?.id).toBe(card(dialogue, "cups").id);
  });

  test("an archive gives every story", () => {
    const story = foreignFixture("story.html");
    expect(importForeign("archive.html", story + story)).toHaveLength(2);
  });

  test("a story of plain passages keeps their places on the map", () => {
    const at = (x: number) => `{"position":"${x},100","size":"100,100"}`;
    const { dialogue } = read("map.twee", `:: Start ${at(100)}\nHi [[Two]]\n\n:: Two ${at(300)}\nBye`);
    const [hi, bye] = [card(dialogue, "Hi"), card(dialogue, "Bye")];
    expect(bye.position.y).toBe(hi.position.y);
    expect(bye.position.x - hi.position.x).toBe(480);
  });

  test("a story of passages that need several cards keeps the order of its map, and nothing covers anything", () => {
    const at = (x: number, y: number) => `{"position":"${x},${y}","size":"100,100"}`;
    const asks = '<<textbox "$name" "">><<if $name is "Ada">>Countess [[East]]<<else>>Hello [[South]]<</if>>';
    const { dialogue } = read(
      "wide.twee",
      [
        `:: Start ${at(500, 100)}\nHere. ${asks}`,
        `:: East ${at(700, 120)}\nThere. ${asks}`,
        `:: West ${at(300, 100)}\nGo west\n[[Start]]`,
        `:: South ${at(500, 300)}\nDeep south\n[[West]]`,
      ].join("\n\n"),
    );
    const [start, east] = dialogue.groups.map(({ cards }) =>
      dialogue.nodes.filter(({ id }) => cards.includes(id)).map(({ position }) => position),
    );
    const [west, south] = [card(dialogue, "Go west").position, card(dialogue, "Deep south").position];
    const xs = (places: typeof start = []) => places.map(({ x }) => x);
    expect(west.x).toBeLessThan(Math.min(...xs(start)) - 260);
    expect(Math.max(...xs(start))).toBeLessThan(Math.min(...xs(east)) - 260);
    expect(south.y).toBeGreaterThan(Math.max(...(start ?? []).map(({ y }) => y)) + 130);
    const places = dialogue.nodes.map(({ position }) => position);
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1))
        expect(Math.abs(one.x - other.x) >= 260 || Math.abs(one.y - other.y) >= 130).toBe(true);
  });

  test("notes before the first passage of a Twee file are none of the story", () => {
    const text = "A note to myself.\n:: Start\nHello";
    expect(card(read("s.twee", text).dialogue, "Hello").kind).toBe("end");
    expect(importForeign("notes.txt", text)).toBeNull();
  });

  test("a story that does not name its format is read in Chapbook's marks where it has them", () => {
    const { dialogue } = read(
      "key.twee",
      ":: Start\nkey: false\n--\n[if key]\nOpen. [[In]]\n[else]\nShut.\n{link to: 'Shed', label: 'Look around'}\n[continued]\n[[Away]]\n\n:: In\nYou are in.\n\n:: Shed\n[align center]\nTools.\n[JavaScript]\nlet secret = 1;\n[continued]\nMore.\n\n:: Away\nBye",
    );
    const branch = card(dialogue, '"isTrue"');
    expect(branch.leads("c1")?.data).toMatchObject({ text: { en: "Open." } });
    expect(branch.leads("else")?.data).toMatchObject({
      text: { en: "Shut." },
      answers: [{ label: { en: "Look around" } }, { label: { en: "Away" } }],
    });
    expect(card(dialogue, "Tools").data).toMatchObject({ text: { en: "Tools.\n\nMore." } });
    const asHarlowe = read("h.twee", ":: Start\nColour: (set: $a to 1)\n--\nBlue").dialogue;
    expect(card(asHarlowe, "Blue").data).toMatchObject({ text: { en: "Colour:\n--\nBlue" } });
  });
});

describe("the marks of story formats", () => {
  const story = (format: string, ...passages: readonly string[]) =>
    [`:: StoryData\n${JSON.stringify({ format })}`, ...passages].join("\n\n");

  test("SugarCube: conditions, values, fields, links with code, passages in passages", () => {
    const { dialogue, notices } = read(
      "s.twee",
      story(
        "SugarCube",
        ':: StoryInit\n<<set $coins to 5, $name = "friend">>',
        ':: Start\n<<include "Head">>\nWho are you? <<textbox "$name" "" autofocus>>\n[[Go on|Shop]]',
        ":: Head\n!The //fair//\n",
        ':: Shop\nHello $name, it costs $5.\n<<if $coins gte 3 and $name isnot \'nobody\'>>You can pay.\n<<link [[Buy|Done]]>><<set $coins to 2>><</link>>\n<<elseif $coins eq 0>>No coins.\n<<else>>Too few, <<= $coins>>.\n<</if>>\n<<button "Leave" "Done">><</button>> [[Steal|Done][$thief to true]]\n<<timed 2s>>late<</timed>>',
        ":: Done\n<<set $sum to $coins * 2>><<if visited() gt 1>>Again.<</if>>\n<<goto 'Over'>>",
        ":: Over\nBye",
      ),
    );
    const first = card(dialogue, '"poke"').leads("next");
    expect(first?.data).toMatchObject({
      assignments: [
        { attribute: "answers.coins", value: 5 },
        { attribute: "answers.name", value: "friend" },
      ],
    });
    const ask = card(dialogue, "Who are you?");
    expect(ask).toMatchObject({
      kind: "capture",
      data: { text: { en: "The *fair*\nWho are you?" }, attribute: "answers.name" },
    });
    const branch = ask.leads("next");
    expect(branch?.data).toMatchObject({
      cases: [
        {
          when: {
            all: [
              { attribute: "answers.coins", atLeast: "3" },
              { attribute: "answers.name", isNot: ["nobody"] },
            ],
          },
        },
        { when: { attribute: "answers.coins", is: ["0"] } },
      ],
    });
    const pay = card(dialogue, "You can pay.");
    expect(pay.data).toMatchObject({
      text: { en: expect.stringContaining("Hello {{answers.name}}, it costs $5.") },
      answers: [{ label: { en: "Buy" } }, { label: { en: "Leave" } }, { label: { en: "Steal" } }],
    });
    expect(pay.leads("a1")?.data).toMatchObject({ assignments: [{ value: 2 }] });
    expect(pay.leads("a3")?.data).toMatchObject({
      assignments: [{ attribute: "answers.thief", value: true }],
    });
    expect(card(dialogue, "Too few").data).toMatchObject({
      text: { en: expect.stringContaining("Too few, {{answers.coins}}.") },
    });
    expect(card(dialogue, "Again.").leads("next")?.data).toMatchObject({ text: { en: "Bye" } });
    expect(notices.map(({ code, where }) => `${code} ${where}`)).toEqual(
      expect.arrayContaining(["code-left-out Shop", "value-left-out Done", "condition-left-out Done"]),
    );
    expect(JSON.stringify(dialogue)).not.toContain("<<");
  });

  test("Harlowe: hooks, prompts, links by macro", () => {
    const { dialogue } = read(
      "h.twee",
      story(
        "Harlowe",
        ':: Start\n(set: $who to (prompt: "Your name?", ""))(put: 3 into $lives)\n[[Cave]]',
        ':: Cave\n(if: $lives is > 2)[You feel (text-style: "bold")[strong].]\n(else-if: $lives is 1)[One left.](else:)[You are weary.]\n(unless: $who is "Ada")[(link-goto: "Hello", "End")] (link: "Shout")[(set: $lives to 1)(go-to: "End")] [quiet]<x|',
        ":: End\nWell, (print: $who).",
      ),
    );
    const ask = card(dialogue, "Your name?");
    expect(ask).toMatchObject({ kind: "capture", data: { attribute: "answers.who" } });
    const weary = card(dialogue, "weary");
    expect(weary.data).toMatchObject({ text: { en: expect.stringContaining("[quiet]") } });
    const labels = dialogue.nodes.flatMap(({ data }) =>
      "answers" in data ? [JSON.stringify(data.answers)] : [],
    );
    expect(labels.some((label) => label.includes("Hello") && label.includes("Shout"))).toBe(true);
    expect(labels.some((label) => !label.includes("Hello") && label.includes("Shout"))).toBe(true);
    card(dialogue, "Well, {{answers.who}}.");
    card(dialogue, "One left.");
    expect(JSON.stringify(dialogue)).not.toContain("(if:");
  });

  test.each(["SugarCube", "Snowman"])("between backticks of %s a link is one", (format) => {
    const { dialogue } = read(
      "ticks.twee",
      `:: StoryData\n{"format":"${format}"}\n\n:: Start\nTicks \`\` round [[One]] and \`\` [[Two]]\n\n:: One\nFirst\n\n:: Two\nLast`,
    );
    expect(card(dialogue, "Ticks").leads("a1")?.data).toMatchObject({ text: { en: "First" } });
    expect(card(dialogue, "Ticks").leads("a2")?.data).toMatchObject({ text: { en: "Last" } });
  });

  test("what is to be shown as written, joined lines, named hooks, values with commas in them", () => {
    const { dialogue, notices } = read(
      "v.twee",
      ":: Start\nWrite ``[[so]]``, or {{{(set: so)}}}, and \\\ngo |first>[on].\n<<nobr>><<for _i to 0>>x<</for>><</nobr>><<set $a to random(1, $b)>>",
    );
    card(dialogue, "Write [[so]], or (set: so), and go on.");
    expect(card(dialogue, "answers.a").data).toMatchObject({
      assignments: [{ attribute: "answers.a", value: "random(1, $b)" }],
    });
    expect(notices.filter(({ code }) => code === "code-left-out")).toEqual([
      { code: "code-left-out", where: "Start", what: "<<for _i to 0>>" },
    ]);
  });

  test("a passage that includes itself is said once, and that is told", () => {
    const { dialogue, notices } = read("i.twee", ":: Start\nRound and round.\n<<include 'Start'>>");
    expect(card(dialogue, "Round").data).toMatchObject({ text: { en: "Round and round." } });
    expect(notices).toEqual([{ code: "code-left-out", where: "Start", what: "Start" }]);
  });

  test("Chapbook: variables above the line, modifiers, inserts", () => {
    const { dialogue, notices } = read(
      "c.twee",
      story(
        "Chapbook",
        ":: Start\nmood: 'good'\nfound: random.d6\n--\nHi, {mood} day!\n\n[if mood === 'good']\nYou smile.\n\n[else]\nYou sigh.\n\n[continued]\n{embed passage: 'Foot'}\n{text input for: 'town'}\n> [[Go on->End]]",
        ":: Foot\nWhere do you live?",
        ":: End\nSo, {town}. {sound effect: 'x'}",
      ),
    );
    const smile = card(dialogue, "You smile.");
    expect(smile).toMatchObject({ kind: "capture", data: { attribute: "answers.town" } });
    expect(smile.data).toMatchObject({
      text: { en: expect.stringMatching(/^Hi, \{\{answers.mood\}\} day!.*Where do you live\?$/s) },
    });
    card(dialogue, "You sigh.");
    card(dialogue, "So, {{answers.town}}.");
    expect(dialogue.nodes.some(({ data }) => JSON.stringify(data).startsWith('{"text":{"en":"Where'))).toBe(
      false,
    );
    expect(notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["code-left-out", "value-left-out"]),
    );
  });

  test("Snowman: templates", () => {
    const { dialogue, notices } = read(
      "n.twee",
      story(
        "Snowman",
        ":: Start\n<% s.open = true %>\n<% if (!s.open) { %>Shut. [[Wait]]<% } else if (s.bag.length === 0) { %>Bare.<% } else { %>Open. [[In|Wait]]<% } %>",
        ':: Wait\n<%= window.story.render("Head") %> Time: <%= s.open %>',
        ":: Head\nTick.",
      ),
    );
    const branch = card(dialogue, "!s.open");
    expect(branch.data).toMatchObject({
      cases: [{ when: { none: [{ attribute: "answers.open", isTrue: true }] } }, { when: { any: [] } }],
    });
    expect(branch.leads("else")?.data).toMatchObject({ text: { en: "Open." } });
    card(dialogue, "Tick. Time: {{answers.open}}");
    expect(notices).toContainEqual({
      code: "condition-left-out",
      where: "Start",
      what: "s.bag.length === 0",
    });
  });

  test("passages that only lead on to each other end; what is conditional many times over is said once", () => {
    const circle = ":: Start\n<<goto 'A'>>\n\n:: A\n<<goto 'B'>>\n\n:: B\n<<goto 'A'>>";
    expect(read("g.twee", circle).dialogue.nodes.map(({ kind }) => kind)).toEqual(["start", "end"]);
    const many = Array.from({ length: 40 }, (_, index) => `<<if $a is ${index}>>word${index}<</if>>`);
    const { dialogue } = read("m.twee", `:: Start\n<<set $a to 1>>${many.join(" ")}`);
    expect(dialogue.nodes.length).toBeLessThan(60);
    expect(JSON.stringify(dialogue)).toContain("word39");
  });
});
