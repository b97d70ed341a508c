import type { DrawnDialogue } from "./drawDialogue.ts";

/** The largest picture that every canvas of Chromium takes: pixels a side, and in all. */
const longestSide = 16_000;
const mostPixels = 120_000_000;

/** Makes a PNG of a drawing, twice as large as the canvas shows it where that fits; undefined when it cannot be made. */
export async function rasterise({
  source,
  width,
  height,
}: DrawnDialogue): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const scale = Math.min(
    2,
    longestSide / width,
    longestSide / height,
    Math.sqrt(mostPixels / (width * height)),
  );
  const address = URL.createObjectURL(new Blob([source], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.floor(width * scale)),
      Math.max(1, Math.floor(height * scale)),
    );
    const context = canvas.getContext("2d");
    if (context === null) return undefined;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: "image/png" });
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
