import { svg } from "./h.ts";

const paths = {
  chat: "M12 3.5a9 7.6 0 0 0-5.8 13.4c-.1 1-.5 2.1-1.4 3.1 1.7-.1 3.2-.7 4.3-1.7A9 7.6 0 1 0 12 3.5Z",
  close: "m6 6 12 12M18 6 6 18",
  back: "M10 6 4 12l6 6M4 12h16",
  restart: "M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4v3.5H8",
  send: "M12 20V4M5 11l7-7 7 7",
  down: "m6 9 6 6 6-6",
  out: "M8 16 17 7M9 7h8v8",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 24 by 24 that takes its colour from the text. Always beside a text or inside a named button. */
export function icon(name: IconName): SVGElement {
  return svg(
    "svg",
    { viewBox: "0 0 24 24", "aria-hidden": "true", class: `glyph glyph-${name}` },
    svg("path", { d: paths[name] }),
  );
}
