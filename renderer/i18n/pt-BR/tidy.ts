import type { tidy as en } from "../en/tidy.ts";

/** Disposição automática. */
export const tidy: typeof en = {
  tidy: "Organizar",
  tidySelection: "Organizar os cartões escolhidos",
  tidied: (count) => `${count} cartões organizados`,
  alreadyTidy: "Os cartões já estão em ordem",
  leftAlone: (count) =>
    count === 1
      ? "Um cartão foi movido enquanto isso e fica onde está"
      : `${count} cartões foram movidos enquanto isso e ficam onde estão`,
  failed: "Não foi possível organizar os cartões. Nada foi movido.",
  noRoom: "Organizados, eles não cabem na tela. Escolha menos cartões.",
};
