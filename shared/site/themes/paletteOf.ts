import { blackOrWhite } from "../blackOrWhite.ts";
import { hexContrast } from "../hexContrast.ts";
import { luminance } from "../luminance.ts";
import { mixColors } from "../mixColors.ts";
import { nearestReadable } from "../nearestReadable.ts";
import { parseRgb } from "../parseRgb.ts";
import { readableOn } from "../readableOn.ts";
import type { Theme } from "../theme.ts";
import { plainColors } from "./plainColors.ts";
import type { Scheme } from "./schemes.ts";
import type { ThemeColors } from "./themeColors.ts";

/** Every colour of the chat in one scheme. `link` and `botLink`: the accent as text on the panel and in a message; `strongLine`: the edge of what can be typed in. */
export type Palette = { readonly [Name in ColorName]: string };

type ColorName =
  | "accent"
  | "accentText"
  | "link"
  | "botLink"
  | "background"
  | "sunken"
  | "text"
  | "quiet"
  | "line"
  | "strongLine"
  | "danger"
  | "bot"
  | "botText"
  | "visitor"
  | "visitorText"
  | "header"
  | "headerText"
  | "launcher"
  | "launcherText";

/**
 * The colours that a theme has in a scheme: those it names, and the others as they follow. In the dark the brand's
 * colours (accent, the visitor's bubbles, head and launcher, unless these are light) are those of the light scheme where none are named. What follows
 * can always be read; what is named is as the author wants it (see `weakPairs`).
 */
export function paletteOf({ colors }: Pick<Theme, "colors">, scheme: Scheme): Palette {
  const named = scheme === "dark" ? darkOf(colors) : colors.light;
  const plain = plainColors[scheme];
  const accent = named.accent ?? plainColors.accent;
  const accentText = named.accentText ?? blackOrWhite(accent);
  const background = named.background ?? plain.background;
  const text = named.text ?? readable(plain.text, background);
  const own = named.background !== undefined || named.text !== undefined;
  const sunken = own ? mixColors(background, text, 0.06) : plain.sunken;
  const bot = named.bot ?? sunken;
  const visitor = named.visitor ?? accent;
  const header = named.header ?? background;
  const launcher = named.launcher ?? accent;
  return {
    accent,
    accentText,
    background,
    text,
    sunken,
    quiet: own ? nearestReadable(mixColors(text, background, 0.35), sunken) : plain.quiet,
    line: own ? mixColors(background, text, 0.13) : plain.line,
    strongLine: own ? nearestReadable(mixColors(background, text, 0.4), background, 3) : plain.strongLine,
    danger: readable(plain.danger, background),
    link: own ? nearestReadable(accent, background) : readableOn(accent, plain.sunken),
    botLink: bot === plain.sunken ? readableOn(accent, bot) : nearestReadable(accent, bot),
    bot,
    botText: named.botText ?? readable(text, bot),
    visitor,
    visitorText: named.visitorText ?? (named.visitor ? blackOrWhite(visitor) : accentText),
    header,
    headerText: named.headerText ?? (named.header ? blackOrWhite(header) : readable(text, header)),
    launcher,
    launcherText: named.launcherText ?? (named.launcher ? blackOrWhite(launcher) : accentText),
  };
}

const readable = (color: string, on: string) => (hexContrast(color, on) >= 4.5 ? color : blackOrWhite(on));

function darkOf({ light, dark }: Theme["colors"]): ThemeColors {
  const brand: ThemeColors = {};
  for (const name of ["accent", "visitor", "launcher", "header"] as const) {
    if (dark[name] !== undefined || light[name] === undefined) continue;
    if (name === "header" && luminance(parseRgb(light.header ?? "") ?? [0, 0, 0]) > 0.4) continue;
    brand[name] = light[name];
    const text = light[`${name}Text`];
    if (text !== undefined) brand[`${name}Text`] = text;
  }
  return { ...brand, ...dark };
}
