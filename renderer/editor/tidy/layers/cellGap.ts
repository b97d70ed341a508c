/** Canvas units between the boxes of a layer. */
export const cellGap = 40;
