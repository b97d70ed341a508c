import type { cardForms as en } from "../en/cardForms.ts";

/** Os formulários dos cartões que trabalham nos bastidores. */
export const cardForms: typeof en = {
  arms: "Caminhos",
  armsHint: "Cada visitante segue por um deles, sorteado, e pelo mesmo sempre que voltar.",
  arm: (number) => `Caminho ${number}`,
  armName: "Nome",
  weight: "Peso",
  share: (percent) => `${percent} dos visitantes`,
  addArm: "Adicionar um caminho",
  assignments: "Valores a definir",
  assignmentsHint: "Definidos um após o outro. O visitante não vê.",
  assignment: (number) => `Valor ${number}`,
  addAssignment: "Definir mais um",
  setAttribute: "Atributo",
  setType: "Tipo do valor",
  setTypes: {
    text: "Texto",
    number: "Número",
    yesNo: "Sim ou não",
    list: "Lista",
    nothing: "Nada (esvazia)",
  },
  setValue: "Valor",
  textHint: "Pode ter tokens; um token sozinho mantém seu tipo. Datas como 2026-12-31.",
  listHint: "Vários valores: com vírgulas",
  yes: "Sim",
  no: "Não",
  docTitle: "Título",
  docUrl: "Ou seu endereço na web",
  docUrlPlaceholder: "https://…/guia.pdf",
  docHint:
    "https, um PDF. O visitante o lê no chat se aquele site permitir (Access-Control-Allow-Origin); senão, recebe um link.",
  whom: "Horários de quem",
  whomNobody: "De ninguém: qualquer horário pode ser pedido",
  whomGone: "Alguém que não existe mais",
  whomTeam: (name) => `Equipe ${name || "sem nome"}`,
  whomAgent: (name) => name || "Agente sem nome",
  whomHints: {
    none: "O visitante pede qualquer dia e horário. Adicione agentes e equipes em Agentes para oferecer os deles.",
    nobody:
      "O visitante pede qualquer dia e horário, com nome e e-mail; você fica sabendo por onde vão as respostas.",
    team: "O visitante escolhe entre os horários em que alguém da equipe está livre. A ordem da equipe diz quem fica com a reunião.",
    rules:
      "O visitante escolhe entre os horários em que alguém da equipe está livre. As regras da equipe dizem quem fica com a reunião.",
    agent: "O visitante escolhe entre os horários em que este agente está livre.",
    gone: "Foi removido, ou vem de outro computador. Escolha outro.",
  },
  whomLink: "Página de agendamento",
  whomLinkPlaceholder: "https://…",
  whomLinkHint:
    "Opcional: onde o visitante agenda por conta própria quando nenhum horário é conhecido, como uma página do Google, do Microsoft Bookings ou do Calendly.",
  whomLinkOwn:
    "Em branco, o visitante vai para a página do próprio agente, como ela estiver quando você publicar.",
  routing: "Quem fica com a reunião",
  routings: { roundRobin: "Agentes em rodízio", agent: "Um agente", rule: "Por uma regra" },
  routingHint: "Vai junto com o pedido, para quem o recebe.",
  country: "País inicial",
  ownCountry: "O do próprio visitante",
  countryHint: "O visitante pode escolher outro. O número é guardado com o código do país: +551155550100.",
  consentHint:
    "O texto acima é aquilo com que o visitante concorda; pode ter links. Junto da resposta ficam o momento e a versão do texto.",
  agentAttribute: "Guardar o agente em",
  agentAttributeHint:
    "Opcional: o nome de quem assume a reunião, como lead.agent. Só se sabe no chat onde um relay marca na hora.",
  webhookUrl: "Endereço a chamar",
  webhookUrlHint:
    "Um endereço seu, https. Recebe JSON e responde 2xx; precisa enviar Access-Control-Allow-Origin.",
  fields: "O que é enviado",
  field: (number) => `Campo ${number}`,
  fieldName: "Nome",
  addField: "Adicionar um campo",
};
