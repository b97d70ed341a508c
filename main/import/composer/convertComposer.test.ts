import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { cardSaying as card } from "#tests/support/cardSaying.ts";
import { readForeign as read } from "#tests/support/readForeign.ts";
import { importForeign } from "../importForeign.ts";

describe("a bot of Composer, with its words and the dialogs that it calls", () => {
  const bot = new URL("../../../tests/fixtures/import/bot/", import.meta.url);
  const part = (file: string) => ({
    name: file.replace(/^.*\//, ""),
    text: readFileSync(new URL(file, bot), "utf8"),
  });
  const words = part("language-generation/en-us/Helpdesk.en-us.lg");
  const called = [
    part("dialogs/Contact/Contact.dialog"),
    part("dialogs/Contact/language-generation/en-us/Contact.en-us.lg"),
  ];
  const importBot = (beside = [words, ...called]) => {
    const { name, text } = part("Helpdesk.dialog");
    const [converted] = importForeign(name, text, beside) ?? [];
    if (!converted?.parsed.ok) throw new Error("the bot was not read");
    const notices = converted.notices.map(({ code, params }) => ({ code, ...params }));
    return { dialogue: converted.parsed.dialogue, notices };
  };

  test("cards say what the templates say: the first wording, the text of an activity, the way that is left", () => {
    const { dialogue, notices } = importBot();
    expect(card(dialogue, '"poke"').leads("next")?.data).toMatchObject({
      text: { en: "Welcome to the help desk!" },
    });
    expect(card(dialogue, "How big is it").data).toMatchObject({
      text: { en: "How big is it?\nChoose one." },
    });
    expect(card(dialogue, "Do you want").data).toMatchObject({
      text: { en: "Do you want a big ticket?\nIt takes longer." },
    });
    card(dialogue, "That is nobody's address.");
    expect(notices).toContainEqual({
      code: "wording-left-out",
      where: "TextInput m1",
      what: "What is your e-mail address?",
    });
    expect(notices.filter(({ code }) => code === "text-elsewhere")).toEqual([]);
  });

  test("what visitors may say becomes answers; events and called dialogs stand where they are set going", () => {
    const { dialogue, notices } = importBot();
    const asked = card(dialogue, "What would you like to do?");
    expect(asked.data).toMatchObject({ answers: [{ label: { en: "Open Ticket" } }, {}] });
    const title = asked.leads("a1");
    expect(title?.data).toMatchObject({ text: { en: "What is wrong?" } });
    expect(card(dialogue, "!turn.sure").leads("c1")?.id).toBe(title?.id);
    const mail = card(dialogue, "Where can we");
    expect(card(dialogue, "!turn.sure").leads("else")?.id).toBe(mail.id);
    expect(mail.data).toMatchObject({ input: "email", attribute: "lead.email" });
    expect(card(dialogue, "nobody's address").leads("next")?.id).toBe(mail.id);
    expect(dialogue.groups).toMatchObject([{ name: "Contact details" }]);
    expect(dialogue.groups[0]?.cards).toContain(mail.id);
    expect(notices).toContainEqual({
      code: "intents-as-answers",
      where: "Helpdesk",
      what: "OpenTicket, say_goodbye",
    });
  });

  test("words that a trigger waits for become answers too; a trigger that is left out is told by its name", () => {
    const says = (text: string) => [{ $kind: "Microsoft.SendActivity", activity: text }];
    const onMessage = (name: string, condition: string) => ({
      $kind: "Microsoft.OnMessageActivity",
      $designer: { name },
      condition,
      actions: says(`${name}!`),
    });
    const { dialogue, notices } = read(
      "words.dialog",
      JSON.stringify({
        $kind: "Microsoft.AdaptiveDialog",
        triggers: [
          { $kind: "Microsoft.OnConversationUpdateActivity", actions: says("Welcome") },
          onMessage("Starting", '=turn.activity.text == "start"'),
          onMessage("Stopping", "'stop it' == toLower(turn.activity.text)"),
          onMessage("Long", "=length(turn.activity.text) > 20"),
        ],
      }),
    );
    const asked = card(dialogue, "What would you like to do?");
    expect(card(dialogue, "Welcome").leads("next")?.id).toBe(asked.id);
    expect(asked.data).toMatchObject({
      answers: [{ label: { en: "start" } }, { label: { en: "stop it" } }],
    });
    expect(asked.leads("a2")?.data).toMatchObject({ text: { en: "Stopping!" } });
    expect(notices).toContainEqual({ code: "trigger-left-out", what: "OnMessageActivity Long" });
    expect(notices).toContainEqual({ code: "intents-as-answers", where: "words", what: "start, stop it" });
  });

  test("a request becomes a card that sends the same, without its secrets", () => {
    const { dialogue } = importBot();
    expect(card(dialogue, "tickets.example.com").data).toMatchObject({
      url: "https://tickets.example.com/new?by={{lead.email}}",
      fields: [
        { name: "title", value: "{{answers.title}}" },
        { name: "urgent", value: true },
        { name: "size", value: "{{answers.size}}" },
      ],
    });
    expect(JSON.stringify(dialogue)).not.toContain("secret");
    expect(checkDialogue(dialogue).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("without these files their names stand in, and it is said", () => {
    const { notices } = importBot([]);
    expect(notices).toContainEqual({
      code: "text-elsewhere",
      where: "SendActivity s3",
      what: "SendActivity_s3",
    });
    expect(notices).toContainEqual({
      code: "step-left-out",
      where: "BeginDialog b1",
      what: "BeginDialog Contact",
    });
  });

  test("words and dialogs that lead to themselves end", () => {
    const loop = {
      name: "a.lg",
      text: `# SendActivity_s1\n- ${"$"}{SendActivity_s1()} ${"$"}{SendActivity_s1()}`,
    };
    const self = part("Helpdesk.dialog");
    const caller = { name: "Contact.dialog", text: self.text.replaceAll('"Contact"', '"Helpdesk"') };
    expect(importBot([loop, caller]).dialogue.nodes.length).toBeLessThan(50);
  });

  test("its words alone are refused with words on what to do", () => {
    const [converted] = importForeign(words.name, words.text) ?? [];
    expect(converted?.parsed).toMatchObject({ ok: false, problems: [{ params: { reason: "words-only" } }] });
  });
});

describe("Bot Framework Composer", () => {
  test("steps become cards, branches come together again", () => {
    const { dialogue } = read("booking.dialog");
    expect(dialogue.name).toBe("Booking");
    const room = card(dialogue, "Which room");
    expect(room.data).toMatchObject({
      text: { en: "Which room, {{answers.name}}?" },
      attribute: "answers.room",
    });
    const choice = room.leads("a3");
    expect(room.leads("a1")?.id).toBe(choice?.id);
    expect(choice).toMatchObject({ kind: "branch", data: { cases: [{ when: { is: ["Suite"] } }] } });
    expect(card(dialogue, "SendActivity_suite").leads("next")?.kind).toBe("end");
    expect(card(dialogue, "Breakfast?").leads("yes")).toMatchObject({
      data: {
        cases: [
          {
            when: {
              all: [
                { attribute: "answers.breakfast", isTrue: true },
                { attribute: "answers.name", isNotEmpty: true },
              ],
            },
          },
        ],
      },
    });
  });

  test("what could not come along is noted with its place", () => {
    const { notices } = read("booking.dialog");
    expect(notices).toContainEqual({
      code: "text-elsewhere",
      where: "Suite words",
      what: "SendActivity_suite",
    });
    expect(notices).toContainEqual({ code: "intents-as-answers", where: "booking", what: "Cancel" });
    expect(notices).toContainEqual({
      code: "step-left-out",
      where: "BeginDialog",
      what: "BeginDialog Farewell",
    });
  });

  const bot = (activity: string, lg = "") => {
    const file = {
      $kind: "Microsoft.AdaptiveDialog",
      $schema: "https://raw.example.com/com/bots/sdk.schema",
      triggers: [
        {
          $kind: "Microsoft.OnBeginDialog",
          actions: [{ $kind: "Microsoft.SendActivity", $designer: { id: "s" }, activity }],
        },
      ],
    };
    const [converted] =
      importForeign("bot.dialog", JSON.stringify(file), [{ name: "bot.lg", text: lg }]) ?? [];
    if (!converted?.parsed.ok) throw new Error("the bot was not read");
    const { parsed, notices } = converted;
    const said = parsed.dialogue.nodes.find(({ kind }) => kind === "message")?.data;
    return { said, left: notices.map(({ params }) => params.what), language: parsed.dialogue.language };
  };

  test("what an older text offers to choose from is told, not said; its signs stand for themselves", () => {
    const { said, left } = bot("Your name? \\n It is \\[short\\]. \\[Suggestions=Why? | Cancel\\]");
    expect(said).toMatchObject({ text: { en: "Your name? \n It is [short]." } });
    expect(left).toEqual(["Suggestions=Why? | Cancel"]);
  });

  test("an activity of a card alone says what the card says", () => {
    const call = (name: string) => `\${${name}()}`;
    const lg = `# greet()
[Activity
  Attachments = ${call("hello-card")}
]

# hello-card
[HeroCard
  title = Welcome
  text = ${call("say-hello")}
  buttons = ${call("tour")}
]

# say-hello
- How can I help?`;
    const { said, left } = bot(call("greet"), lg);
    expect(said).toMatchObject({ text: { en: "Welcome\nHow can I help?" } });
    expect(left).toEqual([`buttons = ${call("tour")}`]);
    expect(bot("[bfd-003]", "# bfd-003\n- Hello").said).toMatchObject({ text: { en: "Hello" } });
  });

  test("the addresses in a file say nothing of its language", () => {
    expect(bot("Choose").language).toBe("en");
    expect(bot("Olá, você").language).toBe("pt-BR");
  });
});
