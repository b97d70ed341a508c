import type { keyboard as en } from "../en/keyboard.ts";

/** Andar pelo estúdio sem mouse. */
export const keyboard: typeof en = {
  nextPart: "Próxima parte da janela",
  previousPart: "Parte anterior da janela",
  toCanvas: "Ir para a tela",
  nothingThere: {
    left: "Nenhum cartão à esquerda",
    right: "Nenhum cartão à direita",
    up: "Nenhum cartão acima",
    down: "Nenhum cartão abaixo",
  },
  moved: {
    left: "Movido para a esquerda",
    right: "Movido para a direita",
    up: "Movido para cima",
    down: "Movido para baixo",
  },
  next: "Próximo cartão…",
  nextTitle: (card) => `O que vem depois de ${card}`,
  nextSearch: "Digite um cartão, ou onde continuar",
  nextNone: "Nenhum cartão com esse nome",
  nextFrom: "Depois de",
  nextNew: "novo",
  nextBetween: "novo, no meio",
  nextGoOn: "continuar lá",
  nextNow: "já leva para lá",
  nextNowhere: "A lugar nenhum",
  found: (count) => (count === 1 ? "1 opção" : `${count} opções`),
  answerMoved: (name, place, count) => `${name} agora é ${place} de ${count}`,
};
