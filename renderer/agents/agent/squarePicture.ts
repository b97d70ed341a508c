/** Two pixels for each that a photo takes in the chat. */
const side = 96;

/** The middle of a picture, small and square, as a data address; undefined when it cannot be read. */
export async function squarePicture(file: File): Promise<string | undefined> {
  try {
    const image = await createImageBitmap(file);
    const edge = Math.min(image.width, image.height);
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext("2d");
    if (context === null) return undefined;
    context.imageSmoothingQuality = "high";
    const [x, y] = [(image.width - edge) / 2, (image.height - edge) / 2];
    // A JPEG knows no transparency, and would be black there.
    context.fillStyle = "white";
    context.fillRect(0, 0, side, side);
    context.drawImage(image, x, y, edge, edge, 0, 0, side, side);
    image.close();
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.86 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return `data:image/jpeg;base64,${btoa(String.fromCharCode(...bytes))}`;
  } catch {
    return undefined;
  }
}
