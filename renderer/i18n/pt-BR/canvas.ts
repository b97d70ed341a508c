import type { canvas as en } from "../en/canvas.ts";

/** O que se faz com os cartões na tela além de construir: desativar, anotar ao lado, reunir. */
export const canvas: typeof en = {
  disable: "Desativar",
  enable: "Ativar",
  disabled: "Desativado",
  disabledTitle: (title) => `${title} (desativado)`,
  disabledText: (port) => `As conversas pulam este cartão e seguem por “${port}”. Visitantes nunca o veem.`,
  disabledEndText: "As conversas que chegam aqui terminam. Visitantes nunca veem este cartão.",
  cardsDisabled: (count) => (count === 1 ? "Cartão desativado" : `${count} cartões desativados`),
  cardsEnabled: (count) => (count === 1 ? "Cartão ativado" : `${count} cartões ativados`),
};
