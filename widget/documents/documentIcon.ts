import { svg } from "../view/h.ts";

const paths = {
  close: "m6 6 12 12M18 6 6 18",
  up: "m6 15 6-6 6 6",
  down: "m6 9 6 6 6-6",
  minus: "M6 12h12",
  plus: "M6 12h12M12 6v12",
  fit: "M4 5v14M20 5v14M8 12h8M10.5 9.5 8 12l2.5 2.5M13.5 9.5 16 12l-2.5 2.5",
  search: "M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l4.5 4.5",
  download: "M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14",
} as const;

export type DocumentIconName = keyof typeof paths;

/** A line drawing for the buttons of the document viewer. */
export function documentIcon(name: DocumentIconName): SVGElement {
  return svg(
    "svg",
    { viewBox: "0 0 24 24", "aria-hidden": "true", class: "glyph" },
    svg("path", { d: paths[name] }),
  );
}
