import { type Dialogue, dialogueSchema } from "#shared/dialogue/dialogue.ts";

/** A dialogue of `cards` cards in two languages: questions in a row, each with two ways to the next one. */
export function manyCards(id: string, cards: number): Dialogue {
  const text = (en: string) => ({ en, "pt-BR": `${en} (em português)` });
  const questions = Array.from({ length: cards - 2 }, (_, index) => ({
    id: `q${index}`,
    kind: "question",
    position: { x: 340 * (index % 10), y: 220 * Math.floor(index / 10) },
    data: {
      text: text(`Question ${index} of ${id}: does **this** matter to {{lead.firstName:"you"}}?`),
      answers: [
        { id: "yes", label: text("Yes, it does") },
        { id: "no", label: text("Not at all") },
      ],
    },
  }));
  const order = ["start", ...questions.map((question) => question.id), "end"];
  const edges = order.slice(0, -1).flatMap((from, index) => {
    const to = { node: order[index + 1] ?? "end" };
    const ports = from === "start" ? ["next"] : ["yes", "no"];
    return ports.map((port) => ({ id: `${from}-${port}`, from: { node: from, port }, to }));
  });
  return dialogueSchema.parse({
    format: 1,
    id,
    name: `Dialogue ${id}`,
    status: "live",
    languages: ["en", "pt-BR"],
    targeting: { pages: { include: ["*"], exclude: [] } },
    nodes: [
      { id: "start", kind: "start", position: { x: -340, y: 0 }, data: {} },
      ...questions,
      { id: "end", kind: "end", position: { x: 3400, y: 0 }, data: { text: text("Thank you") } },
    ],
    edges,
  });
}
