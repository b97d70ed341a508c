import { dialogueOf } from "#tests/support/dialogueOf.ts";

const everywhere = { targeting: { pages: { include: ["*"] } }, status: "live" };
const en = (text: string) => ({ en: text });

/** A dialogue that offers a document called “The guide” on every page; `data`: where the document comes from. */
export function offering(data: object) {
  const texts = { text: en("Read this"), title: en("The guide") };
  const cards = {
    d: ["document", { ...texts, ...data }],
    q: ["question", { text: en("Was it of use?"), answers: [{ id: "y", label: en("Yes") }] }],
  } as const;
  return dialogueOf(cards, ["start.next > d", "d.next > q"], everywhere);
}
