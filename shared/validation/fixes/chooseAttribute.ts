import type { Fixer } from "../fix.ts";

const usual: { readonly [input: string]: string } = {
  email: "lead.email",
  phone: "lead.phone",
  url: "lead.website",
  consent: "lead.consent",
};

/** What a visitor enters goes where such a thing usually goes; for a text nobody can say where that is. */
export const chooseAttribute: Fixer = (dialogue, { node }) => {
  const card = dialogue.nodes.find(({ id }) => id === node);
  const attribute = card?.kind === "capture" ? usual[card.data.input] : undefined;
  if (attribute === undefined) return undefined;
  return {
    name: "chooseAttribute",
    params: { attribute },
    mend(draft) {
      const there = draft.nodes.find(({ id }) => id === node);
      if (there?.kind === "capture") there.data.attribute = attribute;
    },
  };
};
