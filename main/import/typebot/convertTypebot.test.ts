import { describe, expect, test } from "vitest";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { cardSaying as card } from "#tests/support/cardSaying.ts";
import { readForeign as read } from "#tests/support/readForeign.ts";

describe("Typebot", () => {
  test("bubbles, inputs, conditions, values and redirects become cards that lead on alike", () => {
    const { dialogue } = read("lead.typebot.json");
    expect(dialogue.name).toBe("Lead qualification");
    expect(card(dialogue, "Hello and **welcome**!").leads("next")?.kind).toBe("message");
    expect(card(dialogue, "We make pumps.").data).toMatchObject({ delay: 2 });
    const question = card(dialogue, "What do you need?");
    expect(question).toMatchObject({ kind: "question", data: { attribute: "answers.Need" } });
    const ask = question.leads("i1");
    expect(ask).toMatchObject({
      kind: "capture",
      data: { input: "email", attribute: "lead.email", placeholder: { en: "you@company.com" } },
    });
    expect(question.leads("i2")?.data).toMatchObject({
      text: { en: expect.stringContaining("{{lead.email}}") },
    });
    const branch = card(dialogue, "greaterThan");
    expect(branch.leads("i3")).toMatchObject({ kind: "set", data: { assignments: [{ value: "large" }] } });
    expect(branch.leads("else")?.id).toBe(question.leads("i2")?.id);
    expect(card(dialogue, 'catalogue"').leads("next")?.kind).toBe("end");
  });

  test("what could not come along is noted with its place", () => {
    const { notices } = read("lead.typebot.json");
    expect(notices).toContainEqual({ code: "step-left-out", where: "Contact", what: "Google Sheets" });
    expect(notices).toContainEqual({
      code: "condition-left-out",
      where: "Contact",
      what: "Matches regex ^vip",
    });
    expect(notices).toContainEqual({
      code: "value-left-out",
      where: "Big order",
      what: "answers.Order_size",
    });
    expect(notices).toContainEqual({ code: "settings-left-out", what: "Theme and settings" });
    expect(notices.map(({ code }) => code)).toContain("redirect-as-link");
  });

  test("a condition that cannot be read is never taken", () => {
    const branch = card(read("lead.typebot.json").dialogue, "greaterThan");
    expect(branch.data).toMatchObject({
      cases: [
        { label: "How many greater than 100 + E-mail is set" },
        { label: "E-mail matches regex ^vip", when: { any: [] } },
      ],
    });
  });

  test("nor is one of which only a part can be read", () => {
    const compare = (comparisonOperator: string) => ({ variableId: "v", comparisonOperator, value: "a" });
    const content = { logicalOperator: "OR", comparisons: [compare("Equal to"), compare("Matches regex")] };
    const blocks = [{ id: "b", type: "Condition", items: [{ id: "i", content }] }];
    const file = {
      groups: [{ id: "g", title: "G", blocks }],
      edges: [],
      variables: [{ id: "v", name: "V" }],
    };
    const { dialogue } = read("part.json", JSON.stringify(file));
    expect(card(dialogue, '"cases"').data).toMatchObject({ cases: [{ when: { any: [] } }] });
  });

  test("groups stay together; what several ways lead to, or only one bubble, is asked for in the right words", () => {
    const text = (id: string, words: string, outgoingEdgeId?: string) => ({
      id,
      type: "text",
      content: { richText: [{ type: "p", children: [{ text: words }] }] },
      outgoingEdgeId,
    });
    const file = {
      version: "6.1",
      name: "Ways",
      events: [
        { id: "ev", type: "start", outgoingEdgeId: "e0" },
        { id: "ev2", type: "command" },
      ],
      groups: [
        {
          id: "g1",
          title: "Hello",
          blocks: [
            text("b1", "Hi"),
            text("b2", "Which card?"),
            {
              id: "b3",
              type: "cards input",
              items: [
                {
                  id: "i1",
                  title: "Gold",
                  paths: [
                    { id: "p1", text: "Take", outgoingEdgeId: "e1" },
                    { id: "p2", text: "Ask" },
                  ],
                },
                { id: "i2", title: "Silver", outgoingEdgeId: "e2" },
              ],
            },
          ],
        },
        { id: "g2", title: "", blocks: [text("b4", "And your name?", "e3")] },
        { id: "g3", title: "Name", blocks: [{ id: "b5", type: "text input", options: { variableId: "v" } }] },
        { id: "g4", title: "", blocks: [text("b6", "How many?", "e4")] },
        { id: "g5", title: "Many", blocks: [{ id: "b7", type: "number input", outgoingEdgeId: "e5" }] },
        {
          id: "g6",
          title: "Sum",
          blocks: [
            {
              id: "b8",
              type: "Set variable",
              options: { variableId: "v", expressionToEvaluate: "{{Who}} + 1" },
            },
            { id: "b9", type: "Set variable", options: { variableId: "v", type: "Now" } },
            { id: "b10", type: "rating input", options: { length: 5, startsAt: 0 } },
          ],
        },
      ],
      edges: [
        { id: "e0", from: { eventId: "ev" }, to: { groupId: "g1" } },
        { id: "e1", from: { blockId: "b3", itemId: "i1" }, to: { groupId: "g2" } },
        { id: "e2", from: { blockId: "b3", itemId: "i2" }, to: { groupId: "g4" } },
        { id: "e3", from: { blockId: "b4" }, to: { groupId: "g3" } },
        { id: "e4", from: { blockId: "b6" }, to: { groupId: "g5" } },
        { id: "e6", from: { blockId: "x" }, to: { groupId: "g5" } },
        { id: "e5", from: { blockId: "b7" }, to: { groupId: "g6" } },
      ],
      variables: [{ id: "v", name: "Who" }],
    };
    const { dialogue, notices } = read("ways.json", JSON.stringify(file));
    const which = card(dialogue, "Which card?");
    expect(which.data).toMatchObject({
      answers: [{ label: { en: "Gold: Take" } }, { label: { en: "Gold: Ask" } }, { label: { en: "Silver" } }],
    });
    expect(which.leads("p1")).toMatchObject({ kind: "capture", data: { text: { en: "And your name?" } } });
    expect(which.leads("i2")?.data).toMatchObject({ text: { en: "How many?" } });
    expect(card(dialogue, '"number"').data).toMatchObject({ text: { en: "Many" } });
    expect(dialogue.groups.map(({ name, cards }) => [name, cards.length])).toEqual([
      ["Hello", 2],
      ["Sum", 3],
    ]);
    const sum = card(dialogue, "{{answers.Who}} + 1");
    expect(sum).toMatchObject({ kind: "set", disabled: true });
    expect(sum.leads("next")?.data).toMatchObject({ assignments: [{ value: "{{visit.now}}" }] });
    expect(card(dialogue, '"r0"').kind).toBe("question");
    expect(notices).toContainEqual({ code: "trigger-left-out", what: "command event" });
    const x = (id: string) => dialogue.nodes.find((node) => node.id === id)?.position.x ?? 0;
    const [hello, sums] = dialogue.groups;
    const right = Math.max(...(hello?.cards ?? []).map(x));
    expect(Math.min(...(sums?.cards ?? []).map(x))).toBeGreaterThan(right);
  });

  test("lists within lists keep their items apart", () => {
    const item = (words: string, ...inside: unknown[]) => ({
      type: "li",
      children: [{ type: "lic", children: [{ text: words }] }, ...inside],
    });
    const richText = [
      { type: "ul", children: [item("Fruit", { type: "ol", children: [item("Apple")] }), item("Bread")] },
    ];
    const blocks = [{ id: "b", type: "text", content: { richText } }];
    const file = { groups: [{ id: "g", title: "G", blocks }], edges: [], variables: [] };
    const { dialogue } = read("list.json", JSON.stringify(file));
    expect(card(dialogue, "Fruit").data).toMatchObject({ text: { en: "- Fruit\n1. Apple\n- Bread" } });
  });

  test("a webhook becomes a card that sends the same; what it does besides is noted", () => {
    const asked = { id: "m", type: "email input", options: { variableId: "v1" } };
    const webhook = {
      url: "https://hooks.example.com/{{Mail}}",
      method: "PUT",
      queryParams: [{ id: "q", key: "from", value: "chat" }],
      headers: [{ id: "h", key: "authorization", value: "secret" }],
    };
    const custom = { ...webhook, body: '{ "mail": "{{Mail}}", "size": 3, "deep": { "a": 1 } }' };
    const blocks = [
      asked,
      { id: "w1", type: "Webhook", options: { webhook } },
      { id: "w2", type: "Make.com", options: { isCustomBody: true, webhook: custom } },
      { id: "w3", type: "Webhook", options: { isCustomBody: false, webhook: { method: "POST" } } },
    ];
    const file = {
      groups: [{ id: "g", title: "G", blocks }],
      edges: [],
      variables: [
        { id: "v1", name: "Mail" },
        { id: "v2", name: "Unasked" },
      ],
    };
    const { dialogue, notices } = read("hook.json", JSON.stringify(file));
    const first = card(dialogue, "hooks.example.com");
    expect(first.data).toMatchObject({
      url: "https://hooks.example.com/{{lead.email}}?from=chat",
      fields: [{ name: "Mail", value: "{{lead.email}}" }],
    });
    const second = first.leads("failed");
    expect(first.leads("ok")?.id).toBe(second?.id);
    expect(second?.data).toMatchObject({
      fields: [
        { name: "mail", value: "{{lead.email}}" },
        { name: "size", value: "3" },
      ],
    });
    expect(JSON.stringify(dialogue)).not.toContain("secret");
    const left = notices.map(({ code, what }) => `${code} ${what ?? ""}`);
    expect(left).toEqual(
      expect.arrayContaining([
        "option-left-out PUT",
        "option-left-out headers",
        "option-left-out body: deep",
        "step-left-out Webhook",
      ]),
    );
    expect(checkDialogue(dialogue).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("an old file begins at its start block; answers without a way of their own end", () => {
    const { dialogue, notices } = read("old.typebot.json");
    const question = card(dialogue, "Shall we write to you?");
    expect(question.leads("i1")).toMatchObject({ kind: "capture", data: { attribute: "lead.phone" } });
    expect(question.leads("i2")?.kind).toBe("end");
    expect(notices).toContainEqual({ code: "text-missing", where: "Your number" });
    expect(card(dialogue, '"value":5').kind).toBe("question");
  });

  test("the ends of a scale keep their words; what has no variable is called after its group", () => {
    const scale = { length: 7, startsAt: 1, labels: { left: "Easy", right: "Racing" } };
    const blocks = [
      { id: "cl96ogmjx001y", type: "text input", options: {} },
      { id: "b2", type: "rating input", options: scale },
    ];
    const file = { groups: [{ id: "g", title: "Your question", blocks }], edges: [] };
    const { dialogue } = read("scale.json", JSON.stringify(file));
    expect(card(dialogue, '"input":"text"').data).toMatchObject({ attribute: "answers.Your_question" });
    const { answers } = card(dialogue, '"r1"').data as { answers: { label: unknown; value: unknown }[] };
    expect(answers[0]).toMatchObject({ label: { en: "1 · Easy" }, value: 1 });
    expect(answers[1]).toMatchObject({ label: { en: "2" } });
    expect(answers[6]).toMatchObject({ label: { en: "7 · Racing" }, value: 7 });
  });

  test("a link to another group that would come back is told of; one that ends its own group is not", () => {
    const link = (id: string, groupId: string) => ({
      id,
      type: "Typebot link",
      options: { typebotId: "current", groupId },
    });
    const says = (id: string, plainText: string) => ({ id, type: "text", content: { plainText } });
    const add = {
      id: "b3",
      type: "Set variable",
      options: { variableId: "v", type: "Append value(s)", item: "x" },
    };
    const file = {
      groups: [
        { id: "g1", title: "First", blocks: [says("b1", "One"), link("b2", "g2"), add] },
        { id: "g2", title: "Second", blocks: [says("b4", "Two"), link("b5", "g2")] },
      ],
      edges: [],
      variables: [{ id: "v", name: "List" }],
    };
    const { dialogue, notices } = read("back.json", JSON.stringify(file));
    expect(card(dialogue, "One").leads("next")?.data).toMatchObject({ text: { en: "Two" } });
    expect(notices.filter(({ code }) => code === "no-return")).toEqual([
      { code: "no-return", where: "First" },
    ]);
    // what was to be added stands there, for its author to write anew
    expect(card(dialogue, '"answers.List"')).toMatchObject({
      disabled: true,
      data: { assignments: [{ value: "x" }] },
    });
  });
});
