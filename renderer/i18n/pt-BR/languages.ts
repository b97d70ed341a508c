import type { LanguageFault } from "#shared/dialogue/translation/languageFile.ts";
import type { languages as en } from "../en/languages.ts";

const faults: { readonly [Code in LanguageFault["code"]]: (place: string) => string } = {
  broken: (place) =>
    place === ""
      ? "O arquivo está danificado ou falta uma parte dele. Peça-o de novo."
      : `O arquivo quebra na linha ${place}: está danificado ou falta o fim. Peça-o de novo.`,
  "not-xliff": () => "O arquivo é XML, mas não um XLIFF que o Parley saiba ler.",
  version: (place) =>
    `O arquivo é XLIFF ${place || "sem versão"}. O Parley lê XLIFF 2: peça-o nesse formato.`,
  encoding: () =>
    "O arquivo não está em UTF-8 e seus acentos não podem ser lidos. Salve-o de novo como “CSV UTF-8” e importe esse.",
  "no-columns": () => "A primeira linha deve ser: id, o idioma de origem, o idioma da tradução.",
  "no-language": (place) =>
    place === ""
      ? "O arquivo não diz quais são seus idiomas."
      : `“${place}” não é um idioma, como en ou pt-BR.`,
  twice: (place) => `O arquivo tem o texto “${place}” duas vezes. Remova um deles.`,
  empty: () => "Não há textos no arquivo.",
};

/** Traduzir um diálogo. */
export const languages: typeof en = {
  title: "Idiomas",
  table: "Traduções",
  open: "Idiomas…",
  close: "Voltar à tela",
  progress: (done, all) => `${done} de ${all} traduzidos`,
  complete: "Todos os textos estão traduzidos",
  onlyMissing: "Só os que faltam",
  card: "Cartão",
  translation: (language, place) => `${language}: ${place}`,
  missing: "Falta",
  noSource: "Ainda não escrito no idioma padrão",
  none: "Ainda não há textos",
  noneText: "O que os cartões dizem aparece aqui, pronto para ser traduzido.",
  allDone: "Não falta nada",
  allDoneText: "Todos os textos existem neste idioma.",
  showAll: "Mostrar todos os textos",
  oneLanguage: "Este diálogo fala um só idioma",
  oneLanguageText: "Adicione o próximo e traduza aqui todos os textos lado a lado.",
  manage: "Adicionar ou remover idiomas",
  goToCard: "Mostrar na tela",
  export: "Exportar",
  exportXliff: "Para tradutores (XLIFF 2)…",
  exportCsv: "Para planilhas (CSV)…",
  exported: "Textos exportados",
  import: "Importar",
  importTitle: (file) => `Importar “${file}”`,
  importText: (language) => `Traduções para ${language}`,
  importFailed: "Este arquivo não pode ser importado",
  untouched: "Nada mudou no diálogo.",
  changes: (count) =>
    count === 1 ? "1 texto é novo ou diferente" : `${count} textos são novos ou diferentes`,
  same: (count) => (count === 1 ? "1 texto é igual ao daqui" : `${count} textos são iguais aos daqui`),
  unknown: (count) =>
    count === 1
      ? "1 texto não está neste diálogo e fica de fora"
      : `${count} textos não estão neste diálogo e ficam de fora`,
  outdated: (count) =>
    count === 1
      ? "1 texto mudou aqui depois que o arquivo foi feito: releia sua tradução"
      : `${count} textos mudaram aqui depois que o arquivo foi feito: releia suas traduções`,
  added: (language) => `${language} será adicionado aos idiomas do diálogo`,
  apply: "Importar",
  cancel: "Cancelar",
  done: "Concluir",
  imported: (count) => (count === 1 ? "1 texto importado" : `${count} textos importados`),
  foreign: {
    dialogue: "Foi feito para outro diálogo. Abra aquele e importe lá.",
    source: "Traduz de um idioma que não é o padrão deste diálogo.",
    ids: "Nenhum dos seus textos está neste diálogo. Exporte os textos de novo e mande traduzir esses.",
  },
  faults,
  fields: {
    text: "Texto",
    label: "Rótulo",
    placeholder: "Dica",
    title: "Título",
    answers: "Resposta",
    options: "Opção",
  },
};
