/** Automatic layout. */
export const tidy = {
  tidy: "Tidy up",
  tidySelection: "Tidy the chosen cards",
  tidied: (count: number) => `${count} cards put in order`,
  alreadyTidy: "The cards are in order already",
  failed: "The cards could not be put in order. Nothing was moved.",
};
