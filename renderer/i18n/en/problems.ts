import type { ProblemTexts } from "../problemTexts.ts";

const fields: { readonly [field: string]: string } = {
  text: "text",
  label: "label",
  placeholder: "hint",
  answers: "answers",
  options: "options",
  cases: "cases",
  arms: "ways",
  assignments: "values to set",
};
const edgeFaults: { readonly [reason: string]: string } = {
  from: "the card it leaves is gone",
  to: "the card it leads to is gone",
  port: "its card has no such way out",
  second: "another one leaves by the same way and wins",
};
const conditionFaults: { readonly [reason: string]: string } = {
  reversed: "“is between” needs the smaller value first",
  "not-comparable": "the value must be a number or a date",
  "not-a-date": "the value must be a date such as 2026-12-31",
  "empty-span": "the span of time is empty",
};
const styleFaults: { readonly [reason: string]: string } = {
  syntax: "it is not CSS that can be read",
  escape: "a backslash is not allowed",
  rule: "only @media and @keyframes are allowed, and no rules inside others",
  selector: "it means more than the inside of the chat",
  property: "this property is not allowed",
  function: "this function is not allowed",
  unit: "lengths that depend on the window or on other elements are not allowed",
  address: "only pictures written out in it (data:) are allowed",
  size: "it is too large",
  important: "!important is not allowed",
};
const neverShown: { readonly [reason: string]: string } = {
  pages: "It is live, but on no page. Add a page, or * for every page.",
  excluded: "All its pages are left out again. Take the * from the pages it is not shown on.",
  schedule: "Its schedule ends before it begins.",
  audience: "Its audience lets nobody in: “one of these” has no condition.",
};
const foreignFaults: { readonly [reason: string]: (program: string) => string } = {
  "cut-off": () =>
    "The story in this page is cut off before its end. Publish it anew, then choose that file.",
  "too-much": () => "The file holds too much, or nests too deep. Choose another file.",
  damaged: (program) => `Parts of this file of ${program} are missing or damaged. Export it there anew.`,
};
const callFaults: { readonly [reason: string]: (name: string) => string } = {
  none: () => "No flow is chosen. Choose one.",
  "no-start": (name) => `The flow “${name}” has no start. Add a Start card to it.`,
  inside: (name) => `Inside of the flow “${name}” a call leads nowhere. Mend it there.`,
};
const hostFaults: { readonly [reason: string]: (name: string) => string } = {
  empty: (name) => `Nobody is in the team “${name}”, so no times are offered. Add agents to it.`,
  "no-calendar": (name) =>
    `Nobody of “${name}” has a calendar that meetings go into, so no times are offered. Choose one, or give a booking page.`,
};
const translations: { readonly [field: string]: (params: { readonly [name: string]: string }) => string } = {
  flow: ({ flow, language }) =>
    `The flow “${flow}” is not written in ${language}: visitors read another language there.`,
  caller: ({ caller, language }) => `“${caller}” calls this flow and speaks ${language}. Add that language.`,
};
const field = (name: string | undefined) => fields[name ?? ""] ?? "text";

/** What is wrong with a dialogue and what to do about it. */
export const problems: ProblemTexts = {
  title: "Problems",
  none: "No problems",
  noneText: "This dialogue is ready to be tried and exported.",
  checking: "Checking…",
  checkFailed: "The dialogue could not be checked",
  checkAgain: "Check again",
  checkFailedText: "The problems shown may be out of date. It is checked again after your next change.",
  error: "Error",
  warning: "Warning",
  goTo: "Show the card",
  inDialogue: "Dialogue",
  close: "Close the problems",
  counts: (errors, warnings) =>
    `${errors === 1 ? "1 error" : `${errors} errors`}, ${warnings === 1 ? "1 warning" : `${warnings} warnings`}`,
  translate: "Open the table of languages",
  openWinner: (name) => `Open “${name}”`,
  fixLabel: (fix, problem) => `${fix}. ${problem}`,
  fixAll: (count) => `Fix all ${count} of this kind`,
  fixed: (count) => (count === 1 ? "Fixed" : `${count} problems fixed`),
  fixes: {
    addStart: () => "Add a start",
    removeCard: () => "Delete the card",
    removeEdge: () => "Remove the connection",
    newId: () => "Give it an id of its own",
    endHere: () => "Lead to an end card",
    copyText: ({ language }) => `Copy it from ${language}`,
    chooseAttribute: ({ attribute }) => `Store it in ${attribute}`,
    addAnswers: () => "Add Yes and No",
    mendUrl: ({ url }) => `Make it ${url}`,
    renameAttribute: ({ attribute }) => `Change to ${attribute}`,
    tokenDefault: ({ words }) => `Show “${words}” instead`,
    mendToken: () => "Mend the token",
    mendPattern: ({ pattern }) => `Make it ${pattern}`,
    removePattern: ({ pattern }) => `Remove ${pattern}`,
    swapBounds: () => "Swap the two values",
    widenPages: () => "Show it on every page",
    swapDates: () => "Swap the two dates",
    openAudience: () => "Let everybody in",
    askConsent: () => "Ask for consent first",
    renameGoal: ({ name }) => `Call it “${name}”`,
    readableColor: ({ color }) => `Change to ${color}`,
  },
  codes: {
    "not-a-dialogue": ({ reason = "", program = "" }) =>
      foreignFaults[reason]?.(program) ?? "This is not a dialogue.",
    "invalid-document": () => "A part of this document cannot be read.",
    "newer-format": () => "A newer version of Parley wrote this. Update Parley to open it.",
    "unknown-kind": () => "A card is of a kind that this version does not know.",
    "no-start": ({ count }) =>
      count === "0"
        ? "There is no start. Add a Start card."
        : `There are ${count} starts, only the first counts. Keep one.`,
    "duplicate-id": ({ id }) => `The id “${id}” is there twice. Delete this one and make it anew.`,
    "dangling-edge": ({ reason = "" }) =>
      `A connection is never taken: ${edgeFaults[reason] ?? reason}. Remove it.`,
    "dead-end": ({ port }) =>
      port
        ? `“${port}” leads nowhere: the conversation stops there. Connect it to a card.`
        : "It leads nowhere: the conversation stops here. Connect it to a card.",
    unreachable: () => "No conversation ever gets here. Connect it, or delete it.",
    "loop-without-wait": ({ cards }) =>
      `It goes round in circles without asking anything: ${cards}. Put a question in between.`,
    "endless-delays": ({ cards }) =>
      `It goes round in circles with pauses, but never asks anything: ${cards}. Put a question in between.`,
    "missing-text": (params) => `The ${field(params.field)} in ${params.language} is empty. Write it.`,
    "missing-translation": (params) =>
      translations[params.field ?? ""]?.(params) ??
      `The ${field(params.field)} is not translated to ${params.language} yet.`,
    "missing-attribute": ({ field: where }) =>
      where === "assignments"
        ? "A value is set nowhere. Choose an attribute, such as lead.source."
        : "What visitors enter is stored nowhere. Choose an attribute, such as lead.email.",
    "missing-answers": (params) => `It has no ${field(params.field)}. Add at least one.`,
    "missing-name": () => "The goal has no name, so nobody hears of it. Name it.",
    "bad-url": ({ url }) =>
      url
        ? `Visitors cannot be sent to “${url}”. Begin it with https://, mailto: or tel:.`
        : "The link has no address. Enter one.",
    "unknown-attribute": ({ attribute }) => `Nothing fills “${attribute}”. Check its name.`,
    "read-only-attribute": ({ attribute }) =>
      `“${attribute}” cannot be written. Choose one that begins with lead. or company.`,
    "vanished-field": ({ attribute, instead }) =>
      `“${attribute}” is a field that Marketo no longer has. ${instead ? `“${instead}” seems to have taken its place` : "Choose another one"}.`,
    "token-without-default": ({ attribute }) =>
      `“${attribute}” may be unknown. Give the token words to show instead.`,
    "bad-token": () =>
      "A {{ begins no token, so visitors would see it. Insert tokens with the button above the text.",
    "nobody-to-meet": ({ reason = "", name = "" }) =>
      hostFaults[reason]?.(name) ?? "The team or agent whose times it offers is gone. Choose another one.",
    "unknown-flow": ({ reason = "", name = "" }) =>
      callFaults[reason]?.(name) ?? "The flow that it calls is gone. Choose another one.",
    "flow-cycle": ({ name }) =>
      `The flow “${name}” leads back to itself, so the conversation would never end. Remove one of the calls.`,
    "flows-too-large": ({ name }) =>
      `With the flow “${name}” a conversation would have more than 50,000 cards or 50 levels. Call fewer.`,
    "flow-without-end": ({ callers }) =>
      callers
        ? `No End card can be reached, so it never returns to what calls it: ${callers}. Connect one.`
        : "No End card can be reached, so the flow never returns to what calls it. Connect one.",
    "caller-unanswered": ({ caller, attribute }) =>
      `“${caller}” reads ${attribute} of this flow, which no card here fills any more. Bring that back, or change it there.`,
    "bad-pattern": ({ pattern }) => `“${pattern}” is not a page. Write https://www.example.com/path* or *.`,
    "bad-condition": ({ attribute, reason = "" }) =>
      `A condition on “${attribute}” can never hold: ${conditionFaults[reason] ?? reason}.`,
    "duplicate-goal": ({ name }) =>
      `Another goal is called “${name}” too: a conversation reports only the first it reaches. Give it its own name, unless both mean the same.`,
    "capture-without-consent": () =>
      "It asks for something personal, but no consent was given on the way here. Ask for one first.",
    "weak-contrast": ({ text, background, ratio }) =>
      `Text in ${text} on ${background} is hard to read: the contrast is ${ratio}, 4.5 is needed.`,
    "unsafe-styles": ({ what, line, reason = "" }) =>
      `Visitors do not get “${what}” from the theme’s own styles, line ${line}: ${styleFaults[reason] ?? reason}.`,
    "never-shown": ({ reason = "", winner }) =>
      winner
        ? `Visitors never see this dialogue: “${winner}” goes first wherever this one could be shown, always. Change the priority, pages or audience of one of them.`
        : `Visitors never see this dialogue. ${neverShown[reason] ?? ""}`,
  },
};
