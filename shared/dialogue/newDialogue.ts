import { currentFormat, type Dialogue } from "./dialogue.ts";
import { newNode } from "./newNode.ts";
import { starterTexts } from "./starterTexts.ts";

/** A blank dialogue: a start that leads to a greeting, on every page, as a draft. */
export function newDialogue(options: {
  readonly id: string;
  readonly name: string;
  readonly language: string;
}): Dialogue {
  const { id, name, language } = options;
  const message = newNode("message", "n2", { x: 340, y: 0 }, language);
  return {
    format: currentFormat,
    id,
    name,
    description: "",
    status: "draft",
    priority: 10,
    language,
    languages: [language],
    nodes: [
      newNode("start", "n1", { x: 0, y: 0 }, language),
      { ...message, data: { ...message.data, text: { [language]: starterTexts(language).greeting } } },
    ],
    edges: [{ id: "e1", from: { node: "n1", port: "next" }, to: { node: "n2" } }],
    targeting: {
      pages: { include: ["*"], exclude: [] },
      audience: { all: [] },
      events: [],
      frequency: { mode: "untilCompleted" },
    },
    theme: "default",
    themeOverrides: {},
    tests: [],
    notes: [],
    groups: [],
  };
}
