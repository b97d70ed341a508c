import type { find as en } from "../en/find.ts";

/** Busca e substituição em um diálogo. */
export const find: typeof en = {
  title: "Buscar neste diálogo",
  find: "Buscar…",
  findReplace: "Buscar e substituir…",
  query: "Buscar",
  previous: "Anterior",
  next: "Próximo",
  close: "Fechar a busca",
  replace: "Substituir",
  replacement: "Substituir por",
  replaceAll: (count) => `Substituir ${count}`,
  replaced: (changed, left) =>
    `${changed === 1 ? "1 lugar substituído" : `${changed} lugares substituídos`}${left > 0 ? `, ${left} sem mudança: o cartão ficaria inválido` : ""}`,
  count: (at, of) => (at > 0 ? `${at} de ${of}` : of === 1 ? "1 lugar" : `${of} lugares`),
  scope: "Onde buscar",
  scopes: {
    all: "Tudo",
    texts: "Textos",
    attributes: "Atributos",
    kinds: "Cartões",
    problems: "Problemas",
  },
  matchCase: "Diferenciar maiúsculas e acentos",
  whole: "Só palavras e nomes inteiros",
  nothing: "Nada encontrado",
  dialogue: "Diálogo",
  attribute: "atributo",
  more: (count) => `Mais ${count}: siga com Enter`,
  whereUsed: "Onde este atributo é usado?",
};
