const en = {
  close: "Close the document",
  loading: "Loading the document…",
  failed: "This document cannot be shown here. You can open it by itself:",
  pages: "Pages of the document",
  page: "Page",
  pageOf: (number: number, count: number) => `Page ${number} of ${count}`,
  of: (count: number) => `of ${count}`,
  previousPage: "Previous page",
  nextPage: "Next page",
  smaller: "Smaller",
  larger: "Larger",
  fit: "Fit to the width",
  download: "Download",
  search: "Search in the document",
  closeSearch: "Close the search",
  previousMatch: "Previous match",
  nextMatch: "Next match",
  matchOf: (number: number, count: number) => `${number} of ${count}`,
  noMatch: "Not found",
  searching: "Searching…",
};

export type DocumentTexts = typeof en;

const ptBr: DocumentTexts = {
  close: "Fechar o documento",
  loading: "Carregando o documento…",
  failed: "Este documento não pode ser mostrado aqui. Você pode abri-lo à parte:",
  pages: "Páginas do documento",
  page: "Página",
  pageOf: (number, count) => `Página ${number} de ${count}`,
  of: (count) => `de ${count}`,
  previousPage: "Página anterior",
  nextPage: "Próxima página",
  smaller: "Menor",
  larger: "Maior",
  fit: "Ajustar à largura",
  download: "Baixar",
  search: "Buscar no documento",
  closeSearch: "Fechar a busca",
  previousMatch: "Ocorrência anterior",
  nextMatch: "Próxima ocorrência",
  matchOf: (number, count) => `${number} de ${count}`,
  noMatch: "Não encontrado",
  searching: "Buscando…",
};

/** The words of the document viewer, which are loaded with it; English where there is no translation. */
export function documentTexts(language: string): DocumentTexts {
  return /^pt\b/i.test(language) ? ptBr : en;
}
