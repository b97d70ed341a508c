type Params = { readonly [name: string]: string };

/** What can speak for a dialogue or against it, each as an English sentence made of what was found. */
export const reasonSentences = {
  "no-page": ({ url }: Params) => `${url} is not the address of a page.`,
  excluded: ({ pattern }: Params) => `The page is excluded by ${pattern}.`,
  included: ({ pattern }: Params) => `The page is included by ${pattern}.`,
  "no-include": () => "No page is included.",
  "not-included": ({ url }: Params) => `No pattern includes ${url}.`,
  "no-schedule": () => "It has no schedule.",
  "in-schedule": () => "Now is within its schedule.",
  begins: ({ at }: Params) => `It begins at ${at}.`,
  ended: ({ at }: Params) => `It ended at ${at}.`,
  "not-hours": ({ hours, zone }: Params) => `It is not between ${hours} (${zone}).`,
  "not-day": ({ days, zone }: Params) => `Today is none of ${days} (${zone}).`,
  always: () => "It is shown always.",
  "until-completed": () => "It is shown until it is completed.",
  completed: ({ at }: Params) => `The visitor completed it at ${at}.`,
  "not-seen": () => "The visitor has not seen it yet.",
  "seen-everyDays": ({ at, days }: Params) => `It was last shown at ${at}; it is shown every ${days} days.`,
  "seen-oncePerVisit": ({ at }: Params) => `It was last shown at ${at}; it is shown once a visit.`,
  "seen-oncePerVisitor": ({ at }: Params) => `It was last shown at ${at}; it is shown once a visitor.`,
  everybody: () => "It is for everybody.",
  "in-audience": () => "The visitor is in its audience.",
  "not-in-audience": () => "The visitor is not in its audience.",
  "test-failed": ({ attribute, operator, value, present }: Params) =>
    `${attribute} ${operator}${value ? ` ${value}` : ""} does not fit: it is ${present || "empty"}.`,
  "no-events": () => "It waits for nothing.",
  happened: () => "All that it waits for has happened.",
  waits: ({ events }: Params) => `It waits for ${events}.`,
  live: () => "It is live.",
  draft: () => "It is a draft, not live.",
  paused: () => "It is paused, not live.",
  "nothing-shown": ({ priority }: Params) => `Its priority is ${priority}; nothing else is shown.`,
  engaged: () => "The visitor is in the middle of it.",
  wins: ({ priority }: Params) => `It wins with priority ${priority}.`,
  "engaged-elsewhere": ({ name }: Params) =>
    `The visitor is in the middle of “${name}”, which goes before all others.`,
  "goes-first": ({ name, theirs, priority }: Params) =>
    `“${name}” goes first, with priority ${theirs} against ${priority}.`,
  "would-go-first": ({ name, theirs, priority }: Params) =>
    `It would go before “${name}”, with priority ${priority} against ${theirs}.`,
};

export type ReasonCode = keyof typeof reasonSentences;

/** Why a rule lets a dialogue be shown or not: what was found, for whoever puts it in words. */
export type Finding = { readonly code: ReasonCode; readonly params: Params };
