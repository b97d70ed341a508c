import { addSet } from "./addSet.ts";
import type { PassageLink } from "./PassageLink.ts";
import type { Assignment, Piece, Way } from "./Piece.ts";
import { readProse } from "./readProse.ts";
import type { TwineConversion } from "./TwineConversion.ts";

/** A way out of a card that leads to a passage; it is connected once all passages have their cards. */
export type WayOut = {
  readonly card: string;
  readonly port: string;
  readonly where: string;
  readonly link: PassageLink;
};

const mostAnswers = 200;
/** What a passage may hold before conditions are said with all their words, and the rest of its fields is left out. */
const most = { endings: 16, asks: 30, includes: 30 } as const;

/** What is left of a passage on the way through it. */
type Rest = {
  readonly pieces: readonly Piece[];
  readonly at: number;
  readonly rest: Rest | undefined;
  /** The passage that it is the beginning of, if it is. */
  readonly of?: string;
};

/** What was met on the way so far and has no card yet. */
type Met = { words: string; links: PassageLink[]; sets: Assignment[]; asked: boolean };

/**
 * Adds the cards of a passage: what it writes and asks for, a branch for its conditions, and at the end of each way a
 * question with its links, or an end without any. Answers the card it begins with; `jump` stands for the first card of
 * another passage.
 */
export function addPassage(
  name: string,
  conversion: TwineConversion,
  ways: WayOut[],
  jump: (link: PassageLink, where: string) => string,
): string {
  const { draft, passages } = conversion;
  const count = { endings: 1, asks: 0, includes: 0 };
  const whole: Rest = { pieces: passages.get(name) ?? [], at: 0, rest: undefined, of: name };
  return walk(whole, { words: "", links: [], sets: [], asked: false });

  /** The card with which the rest of a passage begins. */
  function walk(from: Rest, met: Met): string {
    let rest: Rest | undefined = from;
    while (rest) {
      const piece: Piece | undefined = rest.pieces[rest.at];
      if (!piece) {
        rest = rest.rest;
        continue;
      }
      rest = { ...rest, at: rest.at + 1 };
      if (piece.kind === "words") met.words += conversion.withTokens(piece.words);
      else if (piece.kind === "show") met.words += conversion.token(piece.variable, piece.written);
      else if (piece.kind === "link") met.links.push(piece.link);
      else if (piece.kind === "set") met.sets.push(piece.set);
      else if (piece.kind === "code") leftOut(piece.code);
      else if (piece.kind === "include") rest = included(piece.target, rest);
      else if (piece.kind === "go") return goOn(met, { label: "", target: piece.target, sets: [] });
      else if (piece.kind === "ask") {
        count.asks += 1;
        if (count.asks <= most.asks) return ask(piece.variable, piece.words, rest, met);
        leftOut(piece.variable);
      } else {
        const cases = piece.ways.filter(({ when }) => when !== undefined);
        if (count.endings + cases.length <= most.endings) return branch(piece.ways, rest, met);
        for (const { when } of cases) leftOut(when ?? "");
        rest = { pieces: cases[0]?.pieces ?? [], at: 0, rest };
      }
    }
    return end(met);
  }

  function leftOut(what: string): void {
    draft.note("code-left-out", { where: name, what });
  }

  function included(target: string, rest: Rest): Rest {
    const pieces = passages.get(target);
    count.includes += 1;
    if (pieces && count.includes <= most.includes && !isWithin(target, rest))
      return { pieces, at: 0, rest, of: target };
    draft.note(pieces ? "code-left-out" : "link-nowhere", { where: name, what: target });
    return rest;
  }

  /** Lets what was written on the way come before a card. */
  function withSets({ sets }: Met, card: string): string {
    if (sets.length === 0) return card;
    const set = addSet(sets, name, conversion);
    draft.connect(set, "next", card);
    return set;
  }

  function goOn(met: Met, link: PassageLink): string {
    const words = readProse(met.words);
    const target = jump(link, name);
    if (words === "") return withSets(met, target);
    const card = draft.card("message", { text: draft.text(words, name) });
    draft.connect(card, "next", target);
    return withSets(met, card);
  }

  function ask(variable: string, question: string, rest: Rest, met: Met): string {
    const words = readProse(`${met.words}\n${question}`);
    if (words === "") draft.note("text-missing", { where: name });
    const card = draft.card("capture", {
      text: draft.text(words || name, name),
      input: "text",
      attribute: conversion.attributeOf(variable),
      required: true,
      ifKnown: "ask",
    });
    draft.connect(card, "next", walk(rest, { words: "", links: met.links, sets: [], asked: true }));
    return withSets(met, card);
  }

  function branch(all: readonly Way[], rest: Rest, met: Met): string {
    const cases = all.filter(({ when }) => when !== undefined);
    count.endings += cases.length;
    const card = draft.card("branch", {
      cases: cases.map(({ when = "" }, index) => ({
        id: `c${index + 1}`,
        label: when.trim().slice(0, 500),
        when: conversion.conditionOf(when, name),
      })),
    });
    const otherwise = all.find(({ when }) => when === undefined) ?? { pieces: [] };
    for (const [index, { pieces }] of [...cases, otherwise].entries()) {
      const port = index < cases.length ? `c${index + 1}` : "else";
      const fork = { ...met, links: [...met.links], sets: [] };
      draft.connect(card, port, walk({ pieces, at: 0, rest }, fork));
    }
    return withSets(met, card);
  }

  function end(met: Met): string {
    const { links, asked } = met;
    const words = readProse(met.words);
    const [only] = links;
    if (!only) return withSets(met, draft.card("end", { text: draft.text(words, name), restart: true }));
    // Where a visitor has just answered there is nothing to choose.
    if (asked && words === "" && links.length === 1) return withSets(met, jump(only, name));
    if (words === "") draft.note("text-missing", { where: name });
    if (links.length > mostAnswers)
      draft.note("option-left-out", { where: name, what: `${links.length - mostAnswers} [[…]]` });
    const answers = links.slice(0, mostAnswers).map(({ label }, index) => ({
      id: `a${index + 1}`,
      label: draft.text(readProse(conversion.withTokens(label)) || label, name),
    }));
    const card = draft.card("question", { text: draft.text(words || name, name), answers });
    answers.forEach(({ id }, index) => {
      const link = links[index];
      if (link) ways.push({ card, port: id, where: name, link });
    });
    return withSets(met, card);
  }
}

/** Whether a passage is being said already: one that includes itself would never end. */
function isWithin(passage: string, rest: Rest | undefined): boolean {
  for (let at = rest; at; at = at.rest) if (at.of === passage) return true;
  return false;
}
