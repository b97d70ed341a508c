/** Bringing chosen cards into order. */
export const arrange = {
  alignLeft: "Align left",
  alignTop: "Align top",
  distributeAcross: "Distribute across",
  distributeDown: "Distribute down",
  arranged: (count: number) => `${count} cards arranged`,
};
