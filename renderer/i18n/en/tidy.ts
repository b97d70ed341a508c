/** Automatic layout. */
export const tidy = {
  tidy: "Tidy up",
  tidySelection: "Tidy the chosen cards",
  tidied: (count: number) => `${count} cards put in order`,
  alreadyTidy: "The cards are in order already",
  leftAlone: (count: number) =>
    count === 1
      ? "One card was moved meanwhile and stays where it is"
      : `${count} cards were moved meanwhile and stay where they are`,
  failed: "The cards could not be put in order. Nothing was moved.",
  noRoom: "The canvas has no room for them in order. Choose fewer cards.",
};
