import { type Dialogue, dialogueSchema } from "#shared/dialogue/dialogue.ts";

const text = (en: string, ptBR: string) => ({ en, "pt-BR": ptBR });
const at = (x: number) => ({ x, y: 0 });

/** The short conversation that a theme is shown with: greeting, choice, formatted text, and a field to write in. */
export function previewDialogue(): Dialogue {
  return dialogueSchema.parse({
    format: 1,
    id: "preview",
    name: "Preview",
    status: "live",
    priority: 1,
    language: "en",
    languages: ["en", "pt-BR"],
    nodes: [
      { id: "start", kind: "start", position: at(0), data: { poke: { on: true, mobile: true } } },
      {
        id: "hello",
        kind: "message",
        position: at(300),
        data: { text: text("Hello, and welcome!", "Olá, que bom ver você!") },
      },
      {
        id: "ask",
        kind: "question",
        position: at(600),
        data: {
          text: text("What brings you here today?", "O que traz você aqui hoje?"),
          answers: [
            { id: "demo", label: text("I would like a demo", "Quero ver uma demonstração") },
            { id: "prices", label: text("Prices", "Preços") },
          ],
        },
      },
      {
        id: "good",
        kind: "message",
        position: at(900),
        data: {
          text: text(
            "Gladly. It takes **ten minutes**, and [this page](https://example.com) says what to expect.",
            "Com prazer. Leva **dez minutos**, e [esta página](https://example.com) conta como é.",
          ),
        },
      },
      {
        id: "mail",
        kind: "capture",
        position: at(1200),
        data: {
          input: "email",
          attribute: "lead.email",
          text: text("Where may we send the invitation?", "Para onde mandamos o convite?"),
          placeholder: text("you@example.com", "voce@exemplo.com.br"),
          required: false,
        },
      },
      { id: "end", kind: "end", position: at(1500), data: {} },
    ],
    edges: [
      ["start", "next", "hello"],
      ["hello", "next", "ask"],
      ["ask", "demo", "good"],
      ["ask", "prices", "good"],
      ["good", "next", "mail"],
      ["mail", "next", "end"],
      ["mail", "declined", "end"],
    ].map(([from, port, to]) => ({
      id: `${from}-${port}`,
      from: { node: from, port },
      to: { node: to },
    })),
    targeting: {
      pages: { include: ["*"], exclude: [] },
      audience: { all: [] },
      events: [],
      frequency: { mode: "always" },
    },
    tests: [],
    notes: [],
  });
}
