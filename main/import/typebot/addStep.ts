import { addWebhook } from "./addWebhook.ts";
import type { Conversion } from "./Conversion.ts";
import { conditionOf } from "./conditionOf.ts";
import type { TypebotBlock, TypebotItem } from "./typebotFile.ts";

/**
 * Adds the card of a block that says or decides something; undefined when it has none (what it is, is noted), so that
 * the conversation passes it by.
 */
export function addStep(block: TypebotBlock, conversion: Conversion): string | undefined {
  switch (block.type) {
    case "image":
    case "video":
    case "audio":
    case "embed":
      return addMedia(block, conversion);
    case "Condition":
      return addBranch(block, conversion);
    case "AB test":
      return addSplit(block, conversion);
    case "Set variable":
      return addSet(block, conversion);
    case "Redirect":
      return addLink(block, conversion);
    case "Webhook":
    case "Zapier":
    case "Make.com":
    case "Pabbly":
      return addWebhook(block, conversion);
    default:
      conversion.draft.note("step-left-out", { where: conversion.titleOf(block), what: block.type });
      return undefined;
  }
}

function addMedia(block: TypebotBlock, conversion: Conversion): string | undefined {
  const { draft } = conversion;
  const where = conversion.titleOf(block);
  const url = block.content?.url;
  if (typeof url !== "string" || !/^https?:\/\/[^\s()]+$/.test(url)) {
    draft.note("step-left-out", { where, what: block.type });
    return undefined;
  }
  draft.note("media-as-link", { where, what: `${block.type} ${url}` });
  return draft.card("message", { text: draft.text(`[${url}](${url})`, where) });
}

function addBranch(block: TypebotBlock, conversion: Conversion): string {
  const where = conversion.titleOf(block);
  const cases = (block.items ?? []).slice(0, 200).map((item) => ({
    id: item.id,
    label: labelOf(item, conversion),
    when: conditionOf(
      item,
      (variable) => conversion.attributeOf(variable),
      (what) => conversion.draft.note("condition-left-out", { where, what }),
    ),
  }));
  return conversion.draft.card("branch", { cases });
}

/** A case by the words of its comparisons; visitors never see them. */
function labelOf(item: TypebotItem, conversion: Conversion): string {
  const content = typeof item.content === "object" ? item.content : undefined;
  const words = (content?.comparisons ?? []).map(({ variableId, comparisonOperator, value }) =>
    [conversion.nameOf(variableId), comparisonOperator?.toLowerCase(), value].filter(Boolean).join(" "),
  );
  return words.join(content?.logicalOperator === "OR" ? " / " : " + ").slice(0, 500);
}

function addSplit(block: TypebotBlock, conversion: Conversion): string {
  const percent = block.options?.aPercent;
  const first = typeof percent === "number" && percent >= 0 && percent <= 100 ? percent : 50;
  const arms = (block.items ?? []).slice(0, 2).map(({ id }, index) => ({
    id,
    label: index === 0 ? "A" : "B",
    weight: index === 0 ? first : 100 - first,
  }));
  return conversion.draft.card("split", { arms });
}

function addSet(block: TypebotBlock, conversion: Conversion): string | undefined {
  const { draft } = conversion;
  const where = conversion.titleOf(block);
  const { variableId, type, expressionToEvaluate, item, isCode } = block.options ?? {};
  const attribute = conversion.attributeOf(variableId);
  // An instant of the visit, which a token can say.
  if (attribute !== undefined && type === "Now")
    return draft.card("set", { assignments: [{ attribute, value: "{{visit.now}}" }] });
  const simple = type === undefined || type === null || type === "Custom";
  const written = expressionToEvaluate ?? item;
  const words = typeof written === "string" ? written.trim() : "";
  // An expression is a script; only one that is plain words, a number or a single variable says the same as a value.
  const plain = isCode !== true && /^(?:[\p{L}\p{N}_ ,.!?'@:-]*|\{\{[^{}]+\}\})$/u.test(words);
  if (attribute === undefined || !(type === "Empty" || (simple && plain))) {
    draft.note("value-left-out", { where, what: attribute ?? "Set variable" });
    if (attribute === undefined) return undefined;
    const card = draft.card("set", {
      assignments: [{ attribute, value: conversion.template(words, where).slice(0, 5000) }],
    });
    draft.disable(card);
    return card;
  }
  const value = type === "Empty" || words === "" ? null : conversion.template(words, where);
  return draft.card("set", { assignments: [{ attribute, value }] });
}

function addLink(block: TypebotBlock, conversion: Conversion): string | undefined {
  const { draft } = conversion;
  const where = conversion.titleOf(block);
  const { url, isNewTab } = block.options ?? {};
  if (typeof url !== "string" || url.trim() === "") {
    draft.note("step-left-out", { where, what: block.type });
    return undefined;
  }
  draft.note("redirect-as-link", { where, what: url });
  const address = conversion.template(url, where).trim().slice(0, 4000);
  return draft.card("link", {
    text: {},
    label: draft.text(address, where),
    url: address,
    newTab: isNewTab === true,
  });
}
