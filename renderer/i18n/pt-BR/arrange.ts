import type { arrange as en } from "../en/arrange.ts";

/** Pôr em ordem os cartões escolhidos. */
export const arrange: typeof en = {
  alignLeft: "Alinhar à esquerda",
  alignTop: "Alinhar ao topo",
  distributeAcross: "Distribuir na horizontal",
  distributeDown: "Distribuir na vertical",
  arranged: (count) => `${count} cartões arrumados`,
};
