import type { CssNode, Declaration } from "css-tree";
import walk from "css-tree/walker";
import { permittedFunctions } from "./permittedFunctions.ts";
import type { StyleFault } from "./StyleFault.ts";

/** Where a node's trouble is, and what it is. */
export type NodeFault = { readonly code: StyleFault["code"]; readonly node: CssNode };

/** The largest value of each unit; what depends on the window or on other elements is none of them. */
const most: { readonly [unit: string]: number } = {
  ...{ px: 64, em: 4, rem: 4, ch: 4 },
  ...{ deg: 3600, turn: 10, rad: 63, s: 60, ms: 60_000, fr: 1 },
};
/** Lengths that stay inside of the element, however long they are. */
const harmless =
  /^(border.*-radius|transition|animation|background-size|background-position|transform-origin)/;
const boxes = /^((min|max)-)?(width|height|inline-size|block-size)$/;
const chains = /^(filter|backdrop-filter|transform)$/;
/** What stands in a custom property is not measured by these. */
const measured = /^(filter|backdrop-filter|transform|line-height)$/;
const picture = /^data:image\/(png|jpeg|gif|webp);base64,[a-z0-9+/=]*$/i;
const mostOfBox = 160;
/** A share is one of the parent's, which may be the whole window, or multiplies with each element inside another. */
const noShares =
  /^(padding|margin|font-size|letter-spacing|word-spacing|text-indent|gap|row-gap|column-gap|--)/;

/** The first thing in a declaration's value that a theme's own styles may not say; undefined if there is none. */
export function valueFault({
  property,
  value,
}: Pick<Declaration, "property" | "value">): NodeFault | undefined {
  const name = property.toLowerCase();
  // Each widens what the one before it has drawn.
  if (chains.test(name) && value.type === "Value" && value.children.size > 4)
    return { code: "size", node: value };
  let fault: NodeFault | undefined;
  walk(value, (node) => {
    const code = codeOf(name, node);
    if (code) fault ??= { code, node };
  });
  return fault;
}

/** Whether a share of more than the whole would lead out of where the element is. */
const isBound = (name: string) => boxes.test(name) || name === "transform";

function codeOf(name: string, node: CssNode): StyleFault["code"] | undefined {
  switch (node.type) {
    case "Raw":
      return "syntax";
    case "Url":
      return picture.test(node.value) ? undefined : "address";
    case "Function":
      return functionFault(name, node.name.toLowerCase());
    case "String":
      // Where styles stand in a page, it could end them.
      if (node.value.includes("<")) return "syntax";
      if (name !== "content" && name !== "font-family" && name !== "font-feature-settings") return "address";
      return node.value.length > 60 ? "size" : undefined;
    case "Percentage":
      if (noShares.test(name)) return "unit";
      return Math.abs(Number(node.value)) > (isBound(name) ? 100 : 300) ? "size" : undefined;
    case "Number":
      return Math.abs(Number(node.value)) > (name === "line-height" ? 3 : 1000) ? "size" : undefined;
    case "Dimension":
      return dimensionFault(name, node.unit.toLowerCase(), Math.abs(Number(node.value)));
    default:
      return undefined;
  }
}

function functionFault(name: string, called: string): StyleFault["code"] | undefined {
  if (called === "var" && measured.test(name)) return "function";
  return permittedFunctions.has(called) ? undefined : "function";
}

function dimensionFault(name: string, unit: string, size: number): StyleFault["code"] | undefined {
  // One and a half of one and a half of …: it multiplies with each element inside another.
  if (/^(--|font-size)/.test(name) && /^(em|ch)$/.test(unit)) return "unit";
  const limit = boxes.test(name) && unit === "px" ? mostOfBox : most[unit];
  if (limit === undefined || !Object.hasOwn(most, unit)) return "unit";
  return size <= limit || (unit === "px" && harmless.test(name)) ? undefined : "size";
}
