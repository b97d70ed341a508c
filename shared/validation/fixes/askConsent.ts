import { newNode } from "../../dialogue/newNode.ts";
import type { Fixer } from "../fix.ts";
import { freeId } from "./freeId.ts";

const words = {
  en: "May we keep what you tell us, and use it to answer you?",
  pt: "Podemos guardar o que você nos contar e usar para responder?",
} as const;

const above = 200;

/** Whoever comes to the card is asked for his consent first. The words are for the author to change. */
export const askConsent: Fixer = (_dialogue, { node }) =>
  node === undefined
    ? undefined
    : {
        name: "askConsent",
        params: {},
        mend(draft) {
          const card = draft.nodes.find(({ id }) => id === node);
          if (!card) return;
          const place = { x: card.position.x, y: card.position.y - above };
          const isTaken = () =>
            draft.nodes.some(
              ({ position: { x, y } }) => Math.abs(x - place.x) < 260 && Math.abs(y - place.y) < 160,
            );
          while (isTaken()) place.y -= above;
          const asking = newNode("capture", freeId(draft, "consent"), place, draft.language);
          asking.data.input = "consent";
          asking.data.attribute = "lead.consent";
          for (const language of new Set([draft.language, ...draft.languages]))
            asking.data.text[language] = language.toLowerCase().startsWith("pt") ? words.pt : words.en;
          for (const { to } of draft.edges) if (to.node === node) to.node = asking.id;
          draft.nodes.push(asking);
          draft.edges.push({
            id: freeId(draft, "e1"),
            from: { node: asking.id, port: "next" },
            to: { node },
          });
        },
      };
