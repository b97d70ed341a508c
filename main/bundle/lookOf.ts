import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Text } from "#shared/dialogue/text.ts";
import { assetScript } from "#shared/site/assetScript.ts";
import type { Opening } from "#shared/site/opening.ts";
import { shadesOf } from "#shared/site/shadesOf.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { themeStyles } from "#shared/site/styles/themeStyles.ts";
import type { Theme } from "#shared/site/theme.ts";
import type { Look, LookFace, LookFile } from "#shared/site/themes/look.ts";
import { paletteOf } from "#shared/site/themes/paletteOf.ts";
import { plainColors } from "#shared/site/themes/plainColors.ts";
import { plainTheme } from "#shared/site/themes/plainTheme.ts";
import type { ThemeFile } from "#shared/site/themes/themeFile.ts";
import { themeIconPaths } from "#shared/site/themes/themeIconPaths.ts";
import type { ThemeIcon } from "#shared/site/themes/themeIcons.ts";
import { themeSounds } from "#shared/site/themes/themeSounds.ts";
import type { Assets } from "../assets/Assets.ts";
import { openingParts } from "./openingParts.ts";
import { spokenIn } from "./spokenIn.ts";

const mediaTypes: { readonly [Type in ThemeFile["type"]]: string } = {
  ...{ png: "image/png", jpg: "image/jpeg", gif: "image/gif", webp: "image/webp" },
  ...{ woff2: "font/woff2", mp3: "audio/mpeg", ogg: "audio/ogg", wav: "audio/wav" },
};

/**
 * What the widget needs of a theme; undefined when the site's settings say it all. A file that is not among `assets` is
 * left out: what stands in for it is shown.
 */
export function lookOf(theme: Theme, chat: SiteSettings["chat"], assets: Assets): Look | undefined {
  if (looks(theme) === looks(plainTheme(chat))) return undefined;
  const file = (one: ThemeFile | undefined): LookFile | undefined =>
    one && assets.has(one.hash)
      ? { script: assetScript(`a/${one.hash}.${one.type}`), type: mediaTypes[one.type] }
      : undefined;
  const face = (icon: ThemeIcon, picture: ThemeFile | undefined): LookFace | undefined => {
    const shown = file(picture);
    if (icon === "chat" && !shown) return undefined;
    return { path: themeIconPaths[icon], ...(shown && { picture: shown }) };
  };
  const { launcher, bot, sound, poke, header, font, direction, pace, place } = theme;
  const palette = paletteOf(theme, "light");
  const position = place.corner.endsWith("Left") ? "left" : "right";
  const title = hasText(header.title) ? header.title : chat.title;
  const launcherFace = face(launcher.icon, launcher.kind === "picture" ? launcher.picture : undefined);
  const headFace = face(bot.icon, bot.avatar === "picture" ? bot.picture : undefined);
  // The chat draws none beside the messages by itself.
  const botFace = headFace ?? (bot.beside ? { path: themeIconPaths[bot.icon] } : undefined);
  const ring =
    sound.kind === "none" ? undefined : sound.kind === "file" ? file(sound.file) : themeSounds[sound.kind];
  const text = pokeText(poke.text);
  const letters = font.from === "file" ? file(font.file) : undefined;
  return {
    plain: { title: spokenIn(title), color: palette.accent, position, shades: shadesOf(palette.accent) },
    css: themeStyles(theme),
    launcher: {
      kind: launcher.kind === "picture" ? "icon" : launcher.kind,
      text: launcher.text,
      ...(launcherFace && { face: launcherFace }),
    },
    ...(hasText(header.subtitle) && { subtitle: header.subtitle }),
    bot: { name: bot.name, ...(botFace && { face: botFace }), ...(bot.beside && { beside: true }) },
    delay: pace.delay,
    ...(ring && { sound: ring }),
    poke: { delay: poke.delay, ...(text && { text }) },
    ...(direction !== "auto" && { direction }),
    ...(font.from === "page" && { font: "page" as const }),
    ...(letters && { font: { ...letters, name: `parley-${font.file?.hash}` } }),
  };
}

/** All that a theme says of its looks. */
function looks({ id: _id, name: _name, colors, ...rest }: Theme): string {
  const light = { accent: plainColors.accent, ...colors.light };
  return canonicalJson({ ...rest, colors: { ...colors, light } });
}

const hasText = (text: Text) => Object.values(text).some((one) => one.trim() !== "");

/** What is said beside the launcher, ready for its tokens. */
function pokeText(text: Text): Opening | undefined {
  const parts = Object.entries(text).flatMap(([language, said]): [string, Opening[string]][] => {
    const ready = openingParts(said);
    return ready ? [[language, ready]] : [];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
