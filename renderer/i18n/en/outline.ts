/** The dialogue as indented text. */
export const outline = {
  title: "Outline",
  printOutline: "Print the outline…",
  print: "Print…",
  close: "Back to the canvas",
  loose: "No way leads here",
  again: (card: string) => `goes on at: ${card}`,
  show: (card: string) => `Show on the canvas: ${card}`,
  textOf: (card: string) => `Text of ${card}`,
  noText: "Nothing written yet",
};
