import type { ProblemCode } from "./problem.ts";

type Params = { readonly [name: string]: string };

const fields: Params = {
  text: "text",
  label: "label",
  placeholder: "placeholder",
  answers: "answers",
  options: "options",
  cases: "cases",
  arms: "arms",
  assignments: "values to set",
};

const edgeFaults: Params = {
  from: "it leaves a card that does not exist",
  to: "it leads to a card that does not exist",
  port: "it leaves by a way that its card does not have",
  second: "another one leaves by the same way and is taken instead",
};

const conditionFaults: Params = {
  reversed: "“between” needs the smaller value first",
  "not-comparable": "the value must be a number or a date",
  "not-a-date": "the value must be a date such as 2026-12-31",
  "empty-span": "the span of time is empty",
};

const styleFaults: Params = {
  syntax: "it is not CSS that can be read",
  escape: "a backslash is not permitted",
  rule: "only @media and @keyframes are, and no rules inside of others",
  selector: "it means more than the inside of the chat",
  property: "the property is not among those that are permitted",
  function: "the function is not among those that are permitted",
  unit: "lengths that depend on the window or on other elements are not permitted",
  address: "only pictures that are written out in it (data:) are permitted",
  size: "it is too large",
  important: "!important is not permitted",
};

const neverShown: Params = {
  pages: "It is live, but no page is included. Add a page, or * for every page.",
  excluded: "Its pages are all excluded again. Remove the exclusion of *.",
  schedule: "Its schedule ends before it begins. Correct the dates.",
  audience: "Its audience is empty: “any of” has no condition. Add one, or choose “all of”.",
};

const callFaults: { readonly [reason: string]: (name: string) => string } = {
  none: () => "calls no flow. Choose one, or remove the card.",
  "unknown-flow": (flow) => `calls a flow that is not there: “${flow}”. Choose another one, or bring it in.`,
  "no-start": (name) => `calls the flow “${name}”, which has no start. Add a start card to it.`,
  inside: (name) => `calls the flow “${name}”, in which a call leads nowhere. Correct it there.`,
};

const hostFaults: { readonly [reason: string]: (name: string) => string } = {
  gone: (name) => `offers times of “${name}”, who is not there. Choose another team or agent.`,
  empty: (name) => `offers times of the team “${name}”, in which nobody is. Add agents to it.`,
  "no-calendar": (name) =>
    `offers times of “${name}”, where nobody has a calendar that meetings go into. Choose one, or give the card a page for booking.`,
};

const translations: { readonly [field: string]: (params: Params) => string } = {
  flow: ({ where, flow, language }) =>
    `${where} calls the flow “${flow}”, which is not written in ${language}: visitors read another language there. Add it to the flow.`,
  caller: ({ caller, language }) =>
    `“${caller}” calls this flow and speaks ${language}, which the flow is not written in. Add it.`,
};

const field = (params: Params) => fields[params.field ?? ""] ?? params.field ?? "text";

/** What each code says, for codes that checks find; those of reading a document are said where it is read. */
const messages: { readonly [Code in ProblemCode]?: (params: Params) => string } = {
  "no-start": ({ count }) =>
    count === "0"
      ? "The dialogue has no start card. Add one."
      : `The dialogue has ${count} start cards, and only the first counts. Keep one.`,
  "duplicate-id": ({ id, where }) =>
    `${where} has the id “${id}”, which is taken. Only the first counts: delete or recreate this one.`,
  "dangling-edge": ({ id, reason = "" }) =>
    `The connection ${id} is never taken: ${edgeFaults[reason]}. Remove it or connect it anew.`,
  "dead-end": ({ where, port }) =>
    port === ""
      ? `${where} leads nowhere: the conversation ends here. Connect it, or connect it to an end card.`
      : `${where} leads nowhere at “${port}”: the conversation ends there. Connect it, or connect it to an end card.`,
  unreachable: ({ where }) => `${where} is never reached from the start. Connect it or delete it.`,
  "loop-without-wait": ({ where, cards }) =>
    `${where} is in a loop that never asks or waits: ${cards}. Put a question or a delay in it, or lead it elsewhere.`,
  "endless-delays": ({ where, cards }) =>
    `${where} is in a loop that waits but never asks: ${cards}. After a thousand delays the conversation ends with an error. Put a question in it, or lead it elsewhere.`,
  "missing-text": (params) => `${params.where} has no ${field(params)} in ${params.language}. Write it.`,
  "missing-translation": (params) =>
    translations[params.field ?? ""]?.(params) ??
    `${params.where} has no ${field(params)} in ${params.language}: visitors read another language there. Translate it.`,
  "missing-attribute": ({ where, field: part }) =>
    part === "assignments"
      ? `${where} sets a value in no attribute. Choose one, such as lead.source.`
      : `${where} keeps what visitors enter in no attribute. Choose one, such as lead.email.`,
  "missing-answers": (params) => `${params.where} has no ${field(params)}. Add at least one.`,
  "missing-name": ({ where }) => `${where} has no name, so it is not reported. Name it.`,
  "bad-url": ({ where, url }) =>
    url === ""
      ? `${where} has no address. Enter one that begins with https://.`
      : `${where} has an address that visitors cannot be sent to: ${url}. Begin it with https://, mailto: or tel:.`,
  "unknown-attribute": ({ where, attribute }) =>
    `${where} uses the attribute “${attribute}”, which nothing fills. Choose another one or correct its name.`,
  "read-only-attribute": ({ where, attribute }) =>
    `${where} writes to “${attribute}”, which cannot be written. Choose one that begins with lead., company. or answers.`,
  "vanished-field": ({ where, attribute, instead }) =>
    `${where} uses “${attribute}”, a field that Marketo no longer has. ${instead ? `Use “${instead}”` : "Choose another one"}.`,
  "token-without-default": ({ where, attribute }) =>
    `${where} shows {{${attribute}}}, which may be empty. Give it a default: {{${attribute}:"…"}}.`,
  "bad-token": ({ where }) =>
    `${where} has a {{ that begins no token, so visitors see it. Write tokens as {{lead.firstName:"there"}}.`,
  "nobody-to-meet": ({ where, name = "", reason = "" }) => `${where} ${hostFaults[reason]?.(name)}`,
  "unknown-flow": ({ where, name = "", reason = "" }) => `${where} ${callFaults[reason]?.(name)}`,
  "flow-cycle": ({ where, name }) =>
    `${where} calls the flow “${name}”, which leads back to itself: the conversation would never end. Remove one of the calls.`,
  "flows-too-large": ({ where, name }) =>
    `${where} calls the flow “${name}”, and with all flows in it a conversation would have more than 50,000 cards or 50 levels of calls. Call fewer.`,
  "flow-without-end": ({ callers }) =>
    `No end card can be reached, so that the flow never returns to ${callers ? `what calls it: ${callers}` : "the dialogue that calls it"}. Connect one.`,
  "caller-unanswered": ({ caller, attribute }) =>
    `“${caller}” reads ${attribute} of this flow, which no card in it fills any more. Bring that back, or change it there.`,
  "bad-pattern": ({ pattern }) =>
    `“${pattern}” is not a page. Write https://www.example.com/path*, or * for every page.`,
  "bad-condition": ({ where, attribute, reason = "" }) =>
    `${where} has a condition on “${attribute}” that cannot hold: ${conditionFaults[reason]}. Correct it.`,
  "duplicate-goal": ({ where, name }) =>
    `${where} has the name of another one, “${name}”: a conversation reports only the first that it reaches. Give it a name of its own, unless both mean the same.`,
  "capture-without-consent": ({ where }) =>
    `${where} asks for something personal where no consent was given. Put a consent before it, which must be given, on every way that leads here.`,
  "weak-contrast": ({ text, background, ratio }) =>
    `Text in ${text} on ${background} is hard to read: its contrast is ${ratio}, and needs to be 4.5 or more. Choose a darker or lighter colour.`,
  "unsafe-styles": ({ what, line, reason = "" }) =>
    `In line ${line} of the theme’s own styles “${what}” is left out for visitors: ${styleFaults[reason]}. Change or remove it.`,
  "never-shown": ({ reason = "", winner }) =>
    `The dialogue is never shown. ${
      reason === "covered"
        ? `“${winner}” goes first wherever this one could be shown, always.`
        : neverShown[reason]
    }`,
};

/** The English message of a problem that a check found. */
export function problemMessage(code: ProblemCode, params: Params): string {
  return messages[code]?.(params) ?? code;
}
