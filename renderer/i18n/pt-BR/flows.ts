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
  cancel: "Cancelar",
  deleteAnyway: "Excluir mesmo assim",
};
