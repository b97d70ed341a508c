import type { Look } from "#shared/site/themes/look.ts";
import type { LoadPart } from "../host/Parts.ts";
import { bytesOf } from "./bytesOf.ts";

/** Gives the chat its font: the page's own, or one that comes with the theme under a name of its own. */
export function addFont(font: Look["font"], place: HTMLElement, load: LoadPart): void {
  if (font === "page") place.style.fontFamily = getComputedStyle(document.body).fontFamily;
  else if (font)
    load(font.script)
      .then((base64) => new FontFace(font.name, bytesOf(base64)).load())
      .then((face) => document.fonts.add(face))
      // The fonts that stand behind it are there.
      .catch(() => {});
}
