/** A window, or a zoom, in which inspector and simulator together would leave the canvas less than 240 pixels. */
export const crowded = matchMedia("(max-width: 901px)");
