const sides = [
  "top",
  "right",
  "bottom",
  "left",
  "block",
  "block-start",
  "block-end",
  "inline",
  "inline-start",
  "inline-end",
];
const corners = [
  ...["top-left", "top-right", "bottom-left", "bottom-right"],
  ...["start-start", "start-end", "end-start", "end-end"],
];
const of = (name: string, parts: readonly string[]) => parts.map((part) => `${name}-${part}`);

/**
 * What a theme's own styles may set: colours, letters, borders, shadows, distances and movement. Nothing by which an
 * element leaves its place (position, z-index, float …), and nothing that loads or runs.
 */
export const permittedProperties: ReadonlySet<string> = new Set([
  ...["color", "opacity", "visibility", "display", "cursor", "accent-color", "caret-color", "color-scheme"],
  ...[
    "background",
    ...of("background", [
      "color",
      "image",
      "position",
      "position-x",
      "position-y",
      "size",
      "repeat",
      "clip",
      "origin",
      "blend-mode",
    ]),
  ],
  ...["border", ...of("border", ["color", "style", "width"])],
  ...sides.flatMap((side) => [`border-${side}`, ...of(`border-${side}`, ["color", "style", "width"])]),
  ...["border-radius", ...corners.map((corner) => `border-${corner}-radius`)],
  ...["outline", ...of("outline", ["color", "style", "width", "offset"])],
  ...["box-shadow", "text-shadow", "filter", "backdrop-filter"],
  ...["padding", ...of("padding", sides), "margin", ...of("margin", sides), "gap", "row-gap", "column-gap"],
  ...["width", "height", "min-width", "min-height", "max-width", "max-height", "inline-size", "block-size"],
  ...["align-items", "align-self", "align-content", "justify-content", "justify-items", "justify-self"],
  ...["flex-direction", "flex-wrap", "order", "vertical-align", "object-fit", "object-position"],
  ...[
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "font-stretch",
    "font-variant",
    "font-variant-numeric",
  ],
  ...["font-feature-settings", "font-kerning", "line-height", "letter-spacing", "word-spacing", "text-align"],
  ...[
    "text-indent",
    "text-transform",
    "text-wrap",
    "text-overflow",
    "white-space",
    "overflow-wrap",
    "hyphens",
  ],
  ...[
    "text-decoration",
    ...of("text-decoration", ["color", "line", "style", "thickness"]),
    "text-underline-offset",
  ],
  ...["list-style-type", "list-style-position", "fill", "stroke", "stroke-width", "content"],
  ...["transform", "transform-origin"],
  ...["transition", ...of("transition", ["property", "duration", "delay", "timing-function"])],
  ...[
    "animation",
    ...of("animation", [
      "name",
      "duration",
      "delay",
      "timing-function",
      "iteration-count",
      "direction",
      "fill-mode",
      "play-state",
    ]),
  ],
]);
