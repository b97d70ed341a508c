import type { people as en } from "../en/people.ts";

export const people: typeof en = {
  title: "Pessoas",
  back: "Todos os diálogos",
  search: "Buscar nome, e-mail ou empresa",
  clearSearch: "Limpar a busca",
  find: "Buscar pessoas",
  filter: "Filtro",
  filterTitle: "Quem está na lista",
  clearFilter: "Remover o filtro",
  columns: "Colunas",
  columnsTitle: "Quais colunas aparecem",
  addColumn: "Adicionar coluna",
  add: "Adicionar",
  moveColumn: (name) => `Mover a coluna ${name} para a esquerda`,
  removeColumn: (name) => `Remover a coluna ${name}`,
  columnWidth: (name) => `Largura da coluna ${name}`,
  loading: "Procurando pessoas…",
  shown: (count, of) => `${count} de ${of} pessoas`,
  all: (count, of) => (count === 1 ? "1 pessoa" : `${of} pessoas`),
  loadFailed: "Não foi possível ler as pessoas",
  retry: "Tentar de novo",
  connections: "Conexões…",
  emptyTitle: "Ainda não há ninguém aqui",
  emptyText:
    "As pessoas vêm do Adobe Marketo Engage e dos seus relays, onde visitantes informam um e-mail. Depois de buscadas, ficam neste computador e aparecem aqui mesmo sem conexão.",
  connect: "Configurar uma conexão",
  noMatchTitle: "Ninguém corresponde",
  noMatchText: "Ninguém aqui corresponde à busca e ao filtro.",
  showAll: "Mostrar todos",
  person: "Pessoa",
  nameless: (id) => `Pessoa ${id}`,
  closePerson: "Fechar a pessoa",
  known: "Atributos",
  own: "Conhecida por um relay. Até onde o Parley sabe, o Marketo não tem esta pessoa.",
  company: "Empresa",
  gone: "Esta pessoa não está mais aqui.",
  simulate: "Simular como esta pessoa",
  simulateTitle: (name) => `Simular como ${name}`,
  simulateText: "Em qual diálogo?",
  simulateNone: "Ainda não há um diálogo para testar.",
  simulateGo: "Simular",
  forget: "Esquecer esta pessoa…",
  forgetTitle: (name) => `Esquecer ${name}?`,
  forgetText:
    "Não é possível desfazer. O que esta pessoa informou até agora não volta, nem com o mesmo log, nem com o que um relay ainda tem.",
  forgetGo: "Esquecer",
  forgetNobody: "Só é possível esquecer quem tem um endereço de e-mail.",
  forgotten: (name) => `${name} foi esquecida.`,
  forgottenBeside: (name) => `O que o Parley tinha de ${name} além do Marketo foi esquecido.`,
  goes: {
    title: "O que sai",
    known: "Tudo o que o Parley sabe desta pessoa e o que foi informado a relays com este endereço",
    told: "O que foi informado a relays com este endereço e visitantes fictícios com ele",
    meetings: (count) =>
      count === 1
        ? "Nome e endereço em 1 reunião encerrada ou cancelada; a reunião continua contando"
        : `Nome e endereço em ${count} reuniões encerradas ou canceladas; as reuniões continuam contando`,
    requests: (count) =>
      count === 1
        ? "1 pedido de reunião, menos o fato de ter sido feito"
        : `${count} pedidos de reunião, menos o fato de terem sido feitos`,
    open: (count) =>
      count === 1
        ? "1 deles ainda espera resposta: será encerrado sem ela"
        : `${count} deles ainda esperam resposta: serão encerrados sem ela`,
    mails: (count) =>
      count === 1
        ? "1 e-mail que o Parley escreveu para este endereço"
        : `${count} e-mails que o Parley escreveu para este endereço`,
  },
  stays: {
    title: "O que fica",
    marketo:
      "A pessoa, com todas as atividades, enquanto o Marketo as tiver. Exclua a pessoa lá, e a próxima sincronização as retira daqui.",
    ahead: (count) =>
      count === 1
        ? "1 reunião futura, em Reuniões e na agenda, com nome e endereço, até terminar ou ser cancelada. Depois o Parley esquece com quem foi. Cancele-a antes se não deve acontecer."
        : `${count} reuniões futuras, em Reuniões e na agenda, com nome e endereço, até terminarem ou serem canceladas. Depois o Parley esquece com quem foram. Cancele-as antes se não devem acontecer.`,
    visits: "Visitas nos relatórios: não nomeiam ninguém.",
    elsewhere:
      "O que não está aqui: o banco de dados do relay, entradas em agendas, o Marketo, e-mails que já chegaram. Backups e arquivos anteriores também contêm tudo.",
    mark: "Uma impressão digital do endereço, pela qual o Parley sabe que não deve aceitar o mesmo de novo.",
  },
  yes: "sim",
  no: "não",
  steps: {
    filter: "filtrar pessoas",
    columns: "escolher colunas",
    width: "redimensionar uma coluna",
    sort: "ordenar pessoas",
  },
  audience: (count, of) => `Cerca de ${count} de ${of} pessoas`,
  audienceAtMost: (count, of) => `No máximo ${count} de ${of} pessoas`,
  audienceOpen: "O que só uma visita diz fica em aberto.",
};
