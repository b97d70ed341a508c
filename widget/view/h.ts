type Handlers = {
  readonly [Event in keyof GlobalEventHandlersEventMap as `on${Event}`]?:
    | ((event: GlobalEventHandlersEventMap[Event]) => void)
    | undefined;
};
type Attribute = string | number | boolean | null | undefined;

/** Attributes by their names in HTML; true is an attribute without a value, false and nothing are none. Events: `onclick` … */
export type Props = Handlers & { readonly [attribute: string]: Attribute | Handlers[keyof Handlers] };
export type Child = Node | string | false | null | undefined;

function fill<Made extends Element>(element: Made, props: Props, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== false && value != null)
      element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** Makes an element with its attributes, listeners and children. Strings become text, never markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), props, children);
}

/** The same for the elements of drawings. */
export function svg(tag: "svg" | "path", props: Props, ...children: readonly Child[]): SVGElement {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), props, children);
}
