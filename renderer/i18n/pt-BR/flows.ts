import type { flows as english } from "../en/flows.ts";

/** Textos sobre fluxos: sua parte da lista, seu cartão, e quem os chama. */
export const flows: typeof english = {
  show: "Mostrar diálogos ou fluxos",
  dialogues: "Diálogos",
  flows: "Fluxos",
  newFlow: "Novo fluxo",
  untitled: "Novo fluxo",
  emptyTitle: "Monte uma vez, use em todo lugar",
  emptyText:
    "Um fluxo é um trecho de conversa, como pedir consentimento. Os diálogos passam por ele com um cartão Fluxo; mude-o uma vez, e todos mudam.",
  noMatchTitle: "Nenhum fluxo encontrado",
  noMatchText: "Tente outras palavras.",
  showAll: "Mostrar todos os fluxos",
  search: "Buscar fluxos",
  usedBy: (count) => (count === 0 ? "Nenhum lugar" : count === 1 ? "1 lugar" : `${count} lugares`),
  flow: "Fluxo",
  flowHint: "A conversa passa pelo fluxo e segue daqui quando chega a um cartão Fim.",
  choose: "Escolha um fluxo",
  gone: "Um fluxo que não existe mais",
  open: "Abrir fluxo",
  details: "Fluxo",
  usedIn: "Usado em",
  usedInHint: "O que você muda aqui muda lá também.",
  unused: "Nenhum diálogo usa este fluxo ainda. Coloque um cartão Fluxo em um deles.",
  openUser: (name) => `Abrir ${name}`,
  endHint: "Aqui a conversa volta ao diálogo que chamou o fluxo.",
  startHint: "Aqui o fluxo começa quando um cartão Fluxo o chama.",
  inUseTitle: (name) => `“${name}” está em uso`,
  inUseText:
    "Sem ele, estes ficam com um cartão que não leva a nada, e não podem ser exportados até que se corrija:",
  exportsWith: "As páginas o recebem com os diálogos que o usam",
  make: "Transformar em fluxo",
  made: (name) => `“${name}” agora é um fluxo`,
  madeText:
    "Qualquer diálogo pode chamá-lo. Desfazer traz os cartões de volta; o fluxo continua na lista de fluxos.",
  stays: "Os cartões voltaram. O fluxo continua na lista de fluxos.",
  cannotMake: "Estes cartões não podem virar um fluxo",
  cannotMakeReasons: {
    start: () => "O início está entre eles. Escolha apenas cartões que vêm depois dele.",
    entries: (cards) =>
      `Um fluxo começa com um cartão, mas qualquer um destes poderia ser o primeiro: ${cards}. Escolha de modo que os outros levem a um só cartão.`,
    exits: (cards) =>
      `Um fluxo segue por um só caminho, mas estes cartões levam a vários outros: ${cards}. Escolha também esses, ou faça os caminhos se encontrarem em um cartão.`,
    endless: () => "Eles só levam uns aos outros e nunca chegam a um fim.",
  },
  andMore: (list, count) => `${list} (e mais ${count})`,
  changedMeanwhile:
    "O diálogo foi alterado ou deixado enquanto o fluxo era feito, por isso nada foi feito. Tente de novo.",
  breaks: "Isto quebra quem chama o fluxo",
  takeBack: "Desfazer",
  deleteAnyway: "Excluir mesmo assim",
};
