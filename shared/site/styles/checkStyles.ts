import type { CssNode, List, StyleSheet } from "css-tree";
import generate from "css-tree/generator";
import parse from "css-tree/parser";
import walk from "css-tree/walker";
import { permittedProperties } from "./permittedProperties.ts";
import type { StyleFault } from "./StyleFault.ts";
import { unreadableAt } from "./unreadableAt.ts";
import { type NodeFault, valueFault } from "./valueFault.ts";

/** A theme's own styles as they can go to visitors, and what had to be left out of them. */
export type CheckedStyles = { readonly css: string; readonly faults: readonly StyleFault[] };

/** Stands before each selector, so that it means something inside of the chat, and wins over what the chat says itself. */
const scope = ".root.root.root ";

/** How much of a piece is told, in characters. */
const longest = 80;

/**
 * Reads the styles that an author has written for the chat. Only what is known to be harmless goes through: the styles
 * cannot leave the chat, reach another host, or make the chat cover the page. While a bracket is open, nothing does.
 */
export function checkStyles(source: string): CheckedStyles {
  const faults: StyleFault[] = [];
  const tell = ({ code, node }: NodeFault) => {
    const at = node.loc?.start;
    const what = source.slice(at?.offset ?? 0, node.loc?.end.offset ?? 0).slice(0, longest);
    faults.push({ code, what, line: at?.line ?? 1, column: at?.column ?? 1 });
  };
  const unreadable = unreadableAt(source);
  if (unreadable) {
    const { start, end, escaped } = unreadable;
    const before = source.slice(0, start).split("\n");
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const what = source.slice(start, end).slice(0, longest);
    return { css: "", faults: [{ code: escaped ? "escape" : "syntax", what, ...place }] };
  }
  const sheet = parse(source, { positions: true, parseCustomProperty: true }) as StyleSheet;
  sheet.children = sheet.children.filter((node) => keepRule(node, tell));
  return { css: generate(sheet), faults };
}

type Tell = (fault: NodeFault) => void;

function keepRule(node: CssNode, tell: Tell): boolean {
  switch (node.type) {
    case "Comment":
      return false;
    case "Rule":
      return keepSelector(node.prelude, tell) && keepBlock(node.block.children, tell);
    case "Atrule": {
      const name = node.name.toLowerCase();
      const keep = name === "media" ? keepRule : name === "keyframes" ? keepFrame : undefined;
      if (keep === undefined || node.block === null || !isPlain(node.prelude)) {
        tell({ code: "rule", node });
        return false;
      }
      node.block.children = node.block.children.filter((rule) => keep(rule, tell));
      return true;
    }
    default:
      tell({ code: "syntax", node });
      return false;
  }
}

/** Whether what stands between an at-rule's name and its block could be read, and names no address. */
function isPlain(prelude: CssNode | null): boolean {
  let plain = prelude !== null && prelude.type !== "Raw";
  if (prelude)
    walk(prelude, ({ type }) => {
      if (type === "Raw" || type === "Url" || type === "String" || type === "Function") plain = false;
    });
  return plain;
}

function keepFrame(node: CssNode, tell: Tell): boolean {
  if (node.type === "Rule") return keepBlock(node.block.children, tell);
  if (node.type !== "Comment") tell({ code: "syntax", node });
  return false;
}

/** Puts each selector into the chat; false when there is one that cannot be read, or means the chat's own place. */
function keepSelector(prelude: CssNode, tell: Tell): boolean {
  if (prelude.type !== "SelectorList") {
    tell({ code: "syntax", node: prelude });
    return false;
  }
  let fault: NodeFault | undefined;
  walk(prelude, (node) => {
    if (node.type === "Raw" || node.type === "NestingSelector") fault ??= { code: "selector", node };
    if (node.type === "PseudoClassSelector" && /^(host|root)/i.test(node.name))
      fault ??= { code: "selector", node };
    if (node.type === "String" && node.value.includes("<")) fault ??= { code: "selector", node };
    // Beside what stands before it: that is the chat as a whole.
    if (node.type === "Selector" && node.children.first?.type === "Combinator")
      fault ??= { code: "selector", node };
  });
  if (fault) {
    tell(fault);
    return false;
  }
  for (const selector of prelude.children)
    if (selector.type === "Selector") selector.children.prependData({ type: "Raw", value: scope });
  return true;
}

function keepBlock(children: List<CssNode>, tell: Tell): boolean {
  children.forEach((node, item) => {
    const isNothing = node.type === "Comment" || (node.type === "Raw" && node.value.trim() === ";");
    const fault = isNothing ? undefined : blockFault(node);
    if (fault) tell(fault);
    if (fault || isNothing) children.remove(item);
  });
  return !children.isEmpty;
}

function blockFault(node: CssNode): NodeFault | undefined {
  if (node.type === "Rule" || node.type === "Atrule") return { code: "rule", node };
  if (node.type !== "Declaration") return { code: "syntax", node };
  const name = node.property.toLowerCase();
  if (!name.startsWith("--") && !permittedProperties.has(name)) return { code: "property", node };
  if (node.important) return { code: "important", node };
  return valueFault(node);
}
