import type { install as en } from "../en/install.ts";

/** Texts of installing the widget on a site. */
export const install: typeof en = {
  tab: "Instalar",
  noAddress:
    "O destino ainda não tem endereço para os visitantes. Informe-o em Destinos, e estas linhas ficam completas.",
  snippet: "Linha para todas as páginas",
  snippetHint: "Antes de </head>. Uma vez basta: publicar não a muda.",
  pinned: "Com impressão digital (SRI)",
  pinnedHint:
    "O navegador recusa um carregador alterado. Renove a linha quando uma nova versão do Parley o mudar.",
  policy: "Content-Security-Policy",
  policyHint: "Se o seu site envia uma, ela precisa permitir isto. Não é preciso nada inline, nem eval.",
  copy: "Copiar",
  copyOf: (line) => `Copiar: ${line}`,
  copied: (line) => `Copiado: ${line}`,
  page: "Página do seu site",
  pageHint: "O Parley a busca como um estranho faria. O que um gerenciador de tags põe depois não é visto.",
  check: "Verificar",
  checking: "Vendo a página…",
  notReached: "Não foi possível alcançar a página. Confira o endereço.",
  status: (status) => `A página responde com o status ${status}.`,
  noSnippet: "A linha não está na página como ela é entregue.",
  found: (address) => `A linha está lá e leva a ${address}`,
  bundles: {
    current: "Ela usa o que foi publicado por último.",
    other:
      "Ela usa outra versão que não a publicada por último. Os arquivos podem ficar guardados alguns minutos no caminho, ou a página leva a outro destino.",
    unreachable: "Não dá para ler parley.js ou site.js de lá. Foi publicado para onde a linha leva?",
    broken: "Há lá um site.js, mas não é do Parley.",
  },
  wrongIntegrity:
    "A impressão digital da linha não é a do carregador que está lá, então os navegadores o recusam. Renove a linha.",
  blocked: (directive, sources) =>
    `A política da página impede o widget. Acrescente a ${directive}: ${sources}`,
  notBlocked: "A política da página deixa o widget funcionar.",
  good: "Bom",
  bad: "A corrigir",
};
