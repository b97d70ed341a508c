type Params = Readonly<Record<string, string | undefined>>;

const at = ({ where = "", what }: Params) => (where === "" || where === what ? "" : `“${where}”: `);

/**
 * What could not come along, or not as it was, when a dialogue of another program is imported: code to English words.
 * `where` is the group, passage or step of the original, `what` the thing itself, by its name over there.
 */
export const importNotices = {
  "step-left-out": (p: Params) => `${at(p)}${p.what} was left out, because no card does the same.`,
  "option-left-out": (p: Params) => `${at(p)}left out, as the card works without it: ${p.what}`,
  "code-left-out": (p: Params) => `${at(p)}code was left out, because dialogues run none: ${p.what}`,
  "condition-left-out": (p: Params) =>
    `${at(p)}a condition cannot be put in a card's words, so its way is never taken until you write it anew: ${p.what}`,
  "value-left-out": (p: Params) =>
    `${at(p)}the value of ${p.what} is worked out by code and was left out; a card that stands for it is disabled.`,
  "trigger-left-out": (p: Params) => `${p.what} was left out: a dialogue begins in one way only.`,
  "settings-left-out": (p: Params) => `${p.what} were left out. Set them in Parley.`,
  "media-as-link": (p: Params) => `${at(p)}${p.what} is shown as a link.`,
  "redirect-as-link": (p: Params) =>
    `${at(p)}a redirect became a link, because visitors are never sent away without a click: ${p.what}`,
  "text-elsewhere": (p: Params) =>
    `${at(p)}the words stand in another file, so their name stands in for them: ${p.what}`,
  "wording-left-out": (p: Params) =>
    `${at(p)}only one way to say it was kept; these were left out: ${p.what}`,
  "intents-as-answers": (p: Params) =>
    `${at(p)}what visitors may say in their own words became answers to choose from: ${p.what}`,
  "text-missing": (p: Params) => `${at(p)}it asks without words, so its title stands in for them.`,
  "text-cut": (p: Params) => `${at(p)}the text was cut at ${p.what} characters.`,
  "link-nowhere": (p: Params) =>
    `${at(p)}a way leads to “${p.what}”, which is not in the file. It ends there.`,
  "loop-once": (p: Params) => `${at(p)}${p.what} repeats its steps; here they run once.`,
  "no-return": (p: Params) =>
    `${at(p)}a link to another group comes back in the original; here what follows it is connected to nothing.`,
  more: (p: Params) => `${p.count} further notes are not listed.`,
} as const satisfies Record<string, (params: Params) => string>;
