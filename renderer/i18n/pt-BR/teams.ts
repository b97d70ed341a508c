import type { teams as en } from "../en/teams.ts";

export const teams: typeof en = {
  teams: "Equipes",
  newTeam: "Nova equipe",
  noTeams: "Nenhuma ainda.",
  unnamedTeam: "Equipe sem nome",
  noMembers: "Ninguém participa ainda, então nada pode ser agendado.",
  nobodyBookable:
    "Nenhum dos membros pode ser agendado ainda, então nada pode. O que falta aparece em cada agente.",
  routing: "Como as reuniões são distribuídas",
  routingHint:
    "Qualquer que seja a escolha, os visitantes veem todo horário em que ao menos um membro pode. Quem deles fica com a reunião se decide no agendamento.",
  strategies: {
    sequential: "Estritamente em ordem",
    leastRecent: "Quem espera há mais tempo",
    weighted: "Por cotas",
  },
  promises: {
    sequential:
      "Depois do terceiro vem o quarto, depois o quinto, depois o primeiro de novo. Quem não pode é pulado e não é compensado.",
    leastRecent:
      "Entre os que podem, quem foi agendado há mais tempo. Uma prioridade maior sempre vem primeiro. Quem raramente pode recebe menos.",
    weighted:
      "Entre os que podem, quem está mais atrás da cota que seu peso promete. Quem foi pulado recupera: a longo prazo os números são justos.",
  },
  calibrate: "Novos membros não recuperam o passado",
  calibrateHint: "Quem chega depois conta como se já tivesse tido a média dos outros.",
  countAnew: "Contar a partir de um dia",
  countsAlways: "Todas as reuniões até agora contam.",
  countsSince: (day) => `Contam as reuniões desde ${day}. Desligue e ligue para começar hoje.`,
  sameAgent: "Quem já esteve aqui",
  same: {
    off: "É distribuído como qualquer um",
    person: "Fica com o mesmo agente",
    account: "A empresa inteira fica com o mesmo agente",
  },
  sameHints: {
    off: "Reuniões anteriores não contam.",
    person: "Quem teve uma reunião fica com o mesmo agente, se ele puder.",
    account:
      "Quem tem um endereço da mesma empresa fica com o último agente dela, se ele puder. Endereços de provedores de e-mail não contam.",
  },
  next: "Quem é o próximo",
  nextHint:
    "Nesta ordem, quem puder fica com a próxima reunião que nenhuma conta, nenhum agente anterior e nenhuma regra dá a alguém.",
  turnFirst: "Ninguém foi agendado ainda: a rodada começa pelo primeiro.",
  turnAfter: (name) => `Vem depois de ${name}, o último agendado.`,
  waitedLongest: "Espera há mais tempo.",
  furthestBehind: "Está mais atrás da cota.",
  neverBooked: "Nunca agendado",
  lastBooked: (when) => `Último agendamento: ${when}`,
  even: "Exatamente na cota",
  behind: (meetings) => `${meetings} atrás`,
  ahead: (meetings) => `${meetings} à frente`,
  makeNext: "Tornar o próximo",
  makeNextOf: (name) => `Tornar ${name} o próximo`,
  isNext: (name) => `${name} é o próximo`,
  members: "Membros",
  membersHint: {
    sequential: "A ordem da rodada.",
    leastRecent: "Quem nunca foi agendado vem primeiro; entre iguais vale a ordem.",
    weighted: "Um peso 2 recebe o dobro de um peso 1; entre iguais vale a ordem.",
  },
  addMember: "Adicionar membro",
  chooseAgent: "Escolha um agente…",
  noAgent: "Nenhum outro agente tem esse nome",
  weight: "Peso",
  weightOf: (name) => `Peso de ${name}`,
  priority: "Prioridade",
  priorityOf: (name) => `Prioridade de ${name}`,
  accounts: "Contas",
  accountsHint:
    "Empresas que pertencem a um membro, pelo domínio do e-mail do visitante. Consultadas antes de tudo. O arquivo é um CSV com as colunas company, domain, agent (o e-mail).",
  importAccounts: "Importar um CSV…",
  replaceAccounts: "Substituir por um CSV…",
  accountCount: (count) => (count === 1 ? "1 conta" : `${count} contas`),
  accountsExclusive: "Ninguém mais atende uma conta",
  fileProblems: {
    broken: "Este arquivo está danificado: uma aspa nunca é fechada. Nada foi importado.",
    "too-many": "São mais de 20.000 contas. Nada foi importado.",
    "too-big":
      "Este arquivo tem mais de 5 MB: são mais de 20.000 contas, ou é outra coisa. Nada foi importado.",
    unreadable: "Não foi possível ler este arquivo. Veja se ele ainda está lá. Nada foi importado.",
  },
  fileEmpty: "Não há nenhuma conta neste arquivo.",
  notTaken: (count, taken) =>
    taken === 0
      ? `Nada foi importado, ${count === 1 ? "por este motivo" : "por estes motivos"}:`
      : `${count === 1 ? "1 linha não foi importada" : `${count} linhas não foram importadas`}, as outras foram:`,
  row: (row) => `Linha ${row}:`,
  rowProblems: {
    "no-domain": (text) => `“${text}” não é um domínio como acme.com.`,
    "unknown-agent": (text) => `“${text}” não é membro: use o e-mail de um deles.`,
    twice: (text) => `${text} já está na lista.`,
  },
  andMore: (count) => `E mais ${count}.`,
  searchAccounts: "Buscar contas",
  company: "Empresa",
  domain: "Domínio",
  agent: "Agente",
  actions: "Ações",
  removeAccount: (domain) => `Remover ${domain}`,
  rules: "Regras",
  rulesHint:
    "Visitantes de um tipo vão para alguns da equipe. Vale a primeira regra que servir; sem nenhuma, todos se revezam.",
  addRule: "Adicionar regra",
  ruleNumber: (number) => `Regra ${number}`,
  ruleName: (number) => `Nome da regra ${number}`,
  goTo: "Vão para",
  among: "Distribuídos entre eles",
  exclusive: "Ninguém mais os atende",
  exclusiveOn: "Se nenhum deles pode, o visitante lê que ninguém pode.",
  exclusiveOff: "Se nenhum deles pode, segue para o próximo passo.",
  meetingHint:
    "Os intervalos, a antecedência e os limites de cada membro também contam; vale o mais rigoroso.",
  previewHint: (zone) =>
    `Quando ao menos um membro pode, no relógio deste computador (${zone}). Quem tem uma agenda que não pôde ser lida fica de fora, como para os visitantes.`,
  teamTimes: (count) => (count === 1 ? "1 horário" : `${count} horários`),
  memberTimes: (name, count) =>
    `${name}: pode em ${count === 0 ? "nenhum" : count === 1 ? "um" : String(count)} deles.`,
};
