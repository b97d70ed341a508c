import type { Manifest } from "#shared/site/manifest.ts";
import { closedStyles } from "./styles/closedStyles.ts";

export type Root = ReturnType<typeof createRoot>;

const rightToLeft = /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/**
 * The chat's place on the page: an element of its own with a shadow root, so that neither side's styles reach the
 * other. Styles are a constructed sheet, which no Content-Security-Policy forbids.
 */
export function createRoot(look: Manifest["look"]) {
  const host = document.createElement("parley-chat");
  const shadow = host.attachShadow({ mode: "open" });
  const place = document.createElement("div");
  place.className = `root ${look.position}`;
  const adopt = (styles: string) => addStyles(shadow, styles);
  adopt(closedStyles);
  const { on, light, dark } = look.shades;
  const colors = { accent: look.color, "on-accent": on, "accent-light": light, "accent-dark": dark };
  for (const [name, color] of Object.entries(colors)) place.style.setProperty(`--${name}`, color);
  // Shortcuts of the page must not fire while the visitor types here.
  for (const type of ["keydown", "keyup", "keypress"])
    place.addEventListener(type, (event) => event.stopPropagation());
  shadow.append(place);
  place.popover = "manual";
  document.body.append(host);
  // Above all else and in the window's own corner, whatever stacks, clips or transforms the page's body.
  place.showPopover?.();
  return {
    place,
    /** Adds styles to those that are there. */
    adopt,
    /** Whether the chat, when it is open, fills the screen. */
    isSmall: () => matchMedia("(max-width: 480px)").matches,
    setLanguage(language: string) {
      place.lang = language;
      place.dir = rightToLeft.test(language) ? "rtl" : "ltr";
    },
    remove: () => host.remove(),
  };
}

function addStyles(shadow: ShadowRoot, styles: string) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // An older browser has only the element, which some policies forbid.
    const style = document.createElement("style");
    style.textContent = styles;
    shadow.append(style);
  }
}
