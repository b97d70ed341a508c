import type { transfer as english } from "../en/transfer.ts";

/** Texts of creating, importing and exporting. */
export const transfer: typeof english = {
  createTitle: "Novo diálogo",
  createText: "Comece por um modelo e deixe-o com a sua cara, ou desenhe do zero.",
  templates: "Modelos",
  blank: "Em branco",
  blankText: "Um início e a primeira mensagem. O resto é com você.",
  name: "Nome",
  namePlaceholder: "Sobre o que os visitantes conversam aqui",
  language: "Idioma padrão",
  create: "Criar diálogo",
  creating: "Criando…",
  templatesFailed: "Não foi possível ler os modelos. Você ainda pode começar do zero.",

  dropTitle: "Solte para importar",
  dropText:
    "Diálogos e páginas exportados pelo Parley; arquivos do Typebot, do Twine e do Bot Framework Composer",
  imported: (name) => `“${name}” importado`,
  importedMany: (count) => `${count} diálogos importados`,
  open: "Abrir",
  importTitle: (good, bad) =>
    bad === 0
      ? "Importado, com algumas mudanças"
      : good === 0
        ? "Nada foi importado"
        : "Nem tudo foi importado",
  importText: "Cada arquivo aparece com o que mudou ou ficou de fora, ou com o motivo de não ter sido lido.",
  importedAs: (name) => `Importado como “${name}”`,
  notImported: "Não importado",
  repairs: (count) => (count === 1 ? "1 ponto a saber" : `${count} pontos a saber`),
  done: "Concluir",

  exportedFile: "Diálogo exportado",
  exportTitle: "Seu pacote está pronto",
  exportTitleSingle: "Sua página está pronta",
  exportAsked: "Exportar com estes avisos?",
  exportAnyway: "Exportar assim mesmo",
  exportRefused: "Resolva estes problemas antes",
  exportRefusedText: "Os visitantes esbarrariam neles, por isso nada foi gravado.",
  files: (count, size) => `${count === 1 ? "1 arquivo" : `${count} arquivos`}, ${size}`,
  warnings: (count) => (count === 1 ? "1 ponto de atenção" : `${count} pontos de atenção`),
  warningsText: "O pacote funciona, mas os visitantes podem notar.",
  nothingToExport: "Não há nada para exportar",
  nothingToExportText:
    "Diálogos pausados ficam de fora, e todos estes estão pausados. Mude um deles para rascunho ou no ar.",
  paused: (names) => `Ficou de fora por estar pausado: ${names}`,
  pageHolds:
    "A página contém o diálogo como você o fez, com os testes de conversa, para poder ser importada de novo. Quem tem a página pode ler isso.",
  notesLeft: (count) =>
    count === 1
      ? "Sua nota ao lado dos cartões não está nela."
      : `Suas ${count} notas ao lado dos cartões não estão nela.`,
  withNotes: "Exportar com notas…",
  reveal: "Mostrar na pasta",
  openDialogue: (name) => `Abrir “${name}”`,
  error: "Erro",
  warning: "Aviso",
  untitled: "Sem título",
};
