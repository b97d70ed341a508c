import type { outline as en } from "../en/outline.ts";

/** O diálogo como texto recuado. */
export const outline: typeof en = {
  title: "Roteiro",
  printOutline: "Imprimir o roteiro…",
  print: "Imprimir…",
  close: "Voltar à tela",
  loose: "Nenhum caminho leva até aqui",
  again: (card) => `segue em: ${card}`,
  show: (card) => `Mostrar na tela: ${card}`,
  textOf: (card) => `Texto de ${card}`,
  noText: "Nada escrito ainda",
};
