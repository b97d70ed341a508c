import type { dropOff as en } from "../en/dropOff.ts";

export const dropOff: typeof en = {
  title: "Mostrar onde os visitantes param",
  heading: "Onde os visitantes param",
  close: "Ocultar onde os visitantes param",
  closed: "A indicação de onde os visitantes param está oculta.",
  reading: "Contando as visitas…",
  period: (from, until, zone) => `Visitas de ${from} a ${until} (${zone})`,
  onPage: (page) => `Em ${page}`,
  inLanguage: (language) => `Em ${language}`,
  visits: (count, isOne) => (isOne ? "Uma visita." : `${count} visitas.`),
  cameHere: (visits, count) =>
    count === 0
      ? "Nenhuma visita chegou a este fluxo."
      : count === 1
        ? "Uma visita chegou a este fluxo."
        : `${visits} visitas chegaram a este fluxo.`,
  severalCards: "Quem chega a ele por vários cartões conta uma vez por cartão.",
  callers: "Vindas de",
  everyCaller: (count) => `Todos os lugares (${count})`,
  caller: (name, visits) => `${name} (${visits})`,
  through: (dialogue, flows) => `${dialogue}, por ${flows}`,
  oneCaller: (name) => `Vindas de ${name}.`,
  noCaller: "Nenhum diálogo chega a este fluxo ainda, por isso ele não tem visitas.",
  noneOfFlow:
    "Nenhuma visita dos diálogos que chegam a este fluxo é conhecida neste período. Os eventos são importados, e o período é escolhido, nos relatórios.",
  most: "Aqui param mais visitas do que em qualquer outro cartão:",
  nobody: "Ninguém parou no caminho.",
  version: "Versão",
  everyVersion: (count) => `Todas as versões (${count})`,
  since: (when) => `Desde ${when}`,
  oneVersion: (when) => `A versão desde ${when}.`,
  lost: (count) =>
    count === 1
      ? "Um caminho que os visitantes seguiram não existe mais."
      : `${count} caminhos que os visitantes seguiram não existem mais.`,
  far: "Aproxime para ver os números.",
  none: "Nenhuma visita deste diálogo é conhecida neste período. Os eventos são importados, e o período é escolhido, nos relatórios.",
  older:
    "O que se sabe destas visitas não diz por onde elas foram. Publique de novo, e as próximas vão dizer.",
  failed: "Não foi possível ler as visitas.",
  retry: "Tentar de novo",
  reports: "Relatórios",
  went: (visits, of, share) => `${visits} de ${of} visitas seguiram este caminho (${share})`,
  stopped: (visits, of, share) =>
    `${visits} das ${of} visitas que chegaram aqui não foram adiante (${share})`,
  see: "Ver na tela",
};
