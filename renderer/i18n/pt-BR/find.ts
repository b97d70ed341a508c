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
  notReplaced: "Nada foi substituído",
  notReplacedText: "O diálogo mudou ou foi fechado nesse meio-tempo. Confira e tente de novo.",
  replaced: (changed, left) =>
    `${changed === 1 ? "1 lugar substituído" : `${changed} lugares substituídos`}${left > 0 ? `, ${left} sem mudança, pois algo quebraria` : ""}`,
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
  whereUsedAny: "Onde um atributo é usado?",
  findAll: "Buscar em todos os diálogos…",
  allTitle: "Buscar em todos os diálogos",
  allHint: "Procura nos textos, atributos, endereços e nomes de todos os diálogos.",
  allFailed: "Não foi possível buscar nos diálogos",
  again: "Tentar de novo",
  untitled: "Sem título",
  nothingText: "Tente menos letras, ou busque em tudo em vez de em um só tipo de palavras.",
  countInAll: (places, dialogues) =>
    `${places === 1 ? "1 lugar" : `${places} lugares`} em ${dialogues === 1 ? "1 diálogo" : `${dialogues} diálogos`}`,
  moreHere: (count) => `Mais ${count} neste diálogo`,
  unread: (names) => `Não foi possível ler: ${names}`,
  left: { token: "fica como está: um marcador quebraria", invalid: "fica como está: não seria válido" },
  replaceText: "Antes, cada diálogo é guardado como versão.",
  replaceInAll: (places, dialogues) =>
    `Substituir ${places} em ${dialogues === 1 ? "1 diálogo" : `${dialogues} diálogos`}`,
  replacedInAll: (places, dialogues) =>
    `${places === 1 ? "1 lugar substituído" : `${places} lugares substituídos`} em ${dialogues === 1 ? "1 diálogo" : `${dialogues} diálogos`}`,
  replacedInAllText: "O que eram antes está entre as suas versões.",
  takeBack: "Desfazer",
  takenBack: "Tudo está como antes",
  takenBackPartly: (places) =>
    places === 1 ? "1 lugar está como antes" : `${places} lugares estão como antes`,
  leftChanged: (name, places) =>
    `“${name}”: ${places === 1 ? "1 lugar foi editado depois e fica como está" : `${places} lugares foram editados depois e ficam como estão`}.`,
  notTakenBack: {
    deleted: (name) => `“${name}” foi excluído.`,
    forgotten: (name) => `“${name}”: o estado anterior não está mais guardado.`,
  },
  andMore: (count) => (count === 1 ? "E mais 1 diálogo." : `E mais ${count} diálogos.`),
  stale: "Algo mudou desde que você olhou. Nada foi substituído; veja como está agora.",
  showMore: (count) => (count === 1 ? "Mostrar mais 1 diálogo" : `Mostrar mais ${count} diálogos`),
};
