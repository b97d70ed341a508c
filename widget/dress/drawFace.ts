import type { LookFace } from "#shared/site/themes/look.ts";
import type { LoadPart } from "../host/Parts.ts";
import { h, svg } from "../view/h.ts";
import { bytesOf } from "./bytesOf.ts";

/**
 * Shows a face in an element: its drawing, and its picture once that is there. The picture is drawn on a canvas from
 * the bytes of a script, which neither a policy for images nor a host without CORS headers forbids.
 */
export function drawFace({ path, picture }: LookFace, place: Element, load: LoadPart): void {
  const drawing = svg(
    "svg",
    { viewBox: "0 0 24 24", "aria-hidden": "true", class: "glyph" },
    svg("path", { d: path }),
  );
  place.replaceChildren(drawing);
  if (!picture) return;
  load(picture.script)
    .then((base64) => createImageBitmap(new Blob([bytesOf(base64)], { type: picture.type })))
    .then((image) => {
      const canvas = h("canvas", { width: image.width, height: image.height, "aria-hidden": "true" });
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      drawing.replaceWith(canvas);
    })
    // The drawing stands in for it.
    .catch(() => {});
}
