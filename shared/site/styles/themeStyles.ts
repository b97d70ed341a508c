import type { Theme } from "../theme.ts";
import { type Palette, paletteOf } from "../themes/paletteOf.ts";
import { shownSchemes } from "../themes/shownSchemes.ts";
import { themeFonts } from "../themes/themeFonts.ts";
import { checkStyles } from "./checkStyles.ts";

/** Wins over the chat's own styles, whichever of them are there already. */
const at = ".root.root";

/** All that styles can tell of a theme, as a sheet to add to those of the widget. */
export function themeStyles(theme: Theme): string {
  return [
    colors(theme),
    type(theme),
    shape(theme),
    place(theme),
    launcher(theme),
    bot(theme),
    own(theme),
  ].join("");
}

const variables: readonly (readonly [name: string, color: keyof Palette])[] = [
  ...(["accent", "bot", "visitor", "text", "quiet", "line", "danger", "sunken"] as const).map(
    (name) => [name, name] as const,
  ),
  ["on-accent", "accentText"],
  ["accent-text", "link"],
  ["surface", "background"],
  ["strong-line", "strongLine"],
  ["bot-text", "botText"],
  ["bot-link", "botLink"],
  ["visitor-text", "visitorText"],
  ["head", "header"],
  ["head-text", "headerText"],
  ["launch", "launcher"],
  ["launch-text", "launcherText"],
];

function colors(theme: Theme): string {
  const set = (scheme: "light" | "dark") => {
    const palette = paletteOf(theme, scheme);
    const values = variables.map(([name, color]) => `--${name}:${palette[color]};`).join("");
    const edge = `${at} .poke,${at} .panel{box-shadow:0 0 0 1px ${palette.line},0 10px 34px rgb(10 15 30/.2)}`;
    return `${at}{${values}color-scheme:${scheme}}${edge}`;
  };
  const [first = "light", second] = shownSchemes(theme);
  const dark = second ? `@media (prefers-color-scheme:dark){${set(second)}}` : "";
  const head = theme.colors.light.header ?? theme.colors.dark.header;
  const onHead = head
    ? `${at} header .avatar{background:var(--head-text);color:var(--head)}${at} header .icon:not(:hover){color:var(--head-text)}`
    : "";
  return (
    `${set(first)}${dark}${at} .launcher{background:var(--launch);color:var(--launch-text)}` +
    `${at} .bot .bubble{background:var(--bot);color:var(--bot-text)}${at} .bot .bubble a:not(.card){color:var(--bot-link)}` +
    `${at} .typing i{background:currentColor}${at} .visitor .bubble{background:var(--visitor);color:var(--visitor-text)}` +
    `${at} header{background:var(--head);color:var(--head-text)}${onHead}`
  );
}

function type({ font: { from, preset, file, size } }: Theme): string {
  const named = from === "file" && file ? `"parley-${file.hash}",` : "";
  const family =
    from === "page" ? "" : `font-family:${named}${themeFonts[from === "file" ? "system" : preset]};`;
  const smaller =
    size === 15
      ? ""
      : `${at} h2{font-size:${size + 1}px}${at} .label,${at} legend{font-size:${size - 2}px}` +
        `${at} .quiet,${at} .refusal,${at} .over{font-size:${size - 1}px}` +
        // Smaller ones have a phone zoom in.
        `${at} .field input,${at} .field textarea,${at} .field select{font-size:${Math.max(16, size)}px}`;
  return `${at}{${family}font-size:${size}px}${smaller}`;
}

function shape({ shape: { radius, width, height }, place: { edge }, mobile }: Theme): string {
  const share = (part: number) => `${Math.round(radius * part)}px`;
  const tail = `${Math.min(5, radius)}px`;
  const loose = mobile.fullScreen
    ? { when: "(width > 480px) and (height > 420px)", also: "" }
    : {
        when: "(height > 420px)",
        also: "position:relative;inset:auto;max-width:calc(100vw - 2*var(--side));padding:0;",
      };
  return (
    `@media ${loose.when}{${at} .panel:not(.reading){${loose.also}width:${width}px;height:min(${height}px,calc(100dvh - ${edge + 20}px))}` +
    `${at} .panel{border-radius:${radius}px}}` +
    `${at} .bubble,${at} .poke{border-radius:${share(0.9)}}${at} .bot .bubble{border-end-start-radius:${tail}}` +
    `${at} .visitor .bubble{border-end-end-radius:${tail}}${at} .choice,${at} .primary,${at} .field select{border-radius:${radius}px}` +
    `${at} .field{border-radius:${share(1.2)}}${at} .tick,${at} .card{border-radius:${share(0.6)}}` +
    `${at} .icon{border-radius:${share(0.5)}}${at} .country{border-radius:${share(0.8)}}` +
    (radius < 8 ? `${at} .send,${at} .latest,${at} .avatar{border-radius:${radius}px}` : "")
  );
}

function place({ place: { corner, side, edge } }: Theme): string {
  const isTop = corner.startsWith("top");
  const isLeft = corner.endsWith("Left");
  const [x, y] = ["var(--side)", "var(--edge)"];
  const inset = `${isTop ? y : "auto"} ${isLeft ? "auto" : x} ${isTop ? "auto" : y} ${isLeft ? x : "auto"}`;
  // On a small window there must be room for the chat beside its distance.
  const bound = (length: number, room: string) => `max(4px,min(${length}px,(${room})/2))`;
  return (
    `${at}{--side:${bound(side, "100vw - 300px")};--edge:${bound(edge, "100dvh - 340px")};inset:${inset}}` +
    `${at} .poke{${isTop ? "top" : "bottom"}:calc(100% + 14px);${isTop ? "bottom" : "top"}:auto}`
  );
}

const shapes = { round: 0.5, rounded: 0.28, square: 0.07 } as const;

function launcher({ launcher: { kind, size, shape: form } }: Theme): string {
  if (kind === "none") return `${at} .launcher,${at} .poke{display:none}`;
  const radius = `border-radius:${Math.round(size * shapes[form])}px`;
  if (kind === "text")
    return (
      `${at} .launcher{display:flex;gap:10px;align-items:center;width:auto;height:auto;min-height:${size}px;padding:8px 22px;` +
      `max-width:calc(100vw - 2*var(--side));font-weight:600;overflow-wrap:anywhere;${radius}}`
    );
  return (
    `${at} .launcher{width:${size}px;height:${size}px;${radius};overflow:hidden}` +
    `${at} .launcher canvas{width:100%;height:100%;object-fit:cover}`
  );
}

function bot({ bot: { avatar, beside, name }, header, pace, shape: { radius } }: Theme): string {
  const hasName = Object.values(name).some((one) => one.trim() !== "");
  return (
    `${at} .avatar canvas,${at} .face canvas{width:100%;height:100%;object-fit:cover;border-radius:inherit}` +
    (avatar === "none" ? `${at} .avatar{display:none}` : "") +
    (Object.keys(header.subtitle).length > 0
      ? `${at} .names{flex:1;min-width:0}${at} .subtitle{font-size:13px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}`
      : "") +
    (beside
      ? `${at} .row.bot{display:grid;grid-template-columns:${avatar === "none" ? "0" : "28px"} 1fr;column-gap:${avatar === "none" ? 0 : 8}px}` +
        `${at} .row.bot>*{grid-column:2;justify-self:start}${at} .row.bot>.face{grid-column:1;grid-row:${hasName ? 2 : 1};align-self:end;` +
        `display:${avatar === "none" ? "none" : "grid"};place-items:center;width:28px;height:28px;border-radius:${radius < 8 ? `${radius}px` : "50%"};background:var(--accent);color:var(--on-accent)}` +
        `${at} .face .glyph{width:16px;height:16px}${at} .row.grouped>.face{visibility:hidden}` +
        `${at} .who{color:var(--quiet);font-size:13px;padding:0 4px 3px}${at} .grouped .who{display:none}` +
        `${at} .row.grouped>.face{grid-row:1;height:0}`
      : "") +
    (pace.typing ? "" : `${at} .log .row:has(.typing){display:none}`)
  );
}

/** The author's own, and what keeps them from letting the closed chat grow over the page. */
function own({ css: source }: Theme): string {
  const { css } = checkStyles(source);
  if (css === "") return "";
  const most =
    "max-width:min(340px,calc(100vw - 2*var(--side)))!important;max-height:min(340px,60vh)!important";
  return `${css}${at}.root.root .launcher,${at}.root.root .poke{${most};overflow:clip!important}`;
}
