import type { nodes as en } from "../en/nodes.ts";

/** Tipos de cartão, e as saídas que não têm nome próprio. */
export const nodes: typeof en = {
  kinds: {
    start: { name: "Início", about: "Onde tudo começa" },
    message: { name: "Mensagem", about: "Diga alguma coisa" },
    question: { name: "Pergunta", about: "Ofereça respostas" },
    capture: { name: "Captura", about: "Peça um e-mail, uma data…" },
    branch: { name: "Desvio", about: "Siga pelo que já se sabe" },
    split: { name: "Sorteio", about: "Divida os visitantes" },
    set: { name: "Definir", about: "Grave valores, oculto" },
    goal: { name: "Meta", about: "Marque um sucesso, oculta" },
    link: { name: "Link", about: "Ofereça página ou arquivo" },
    document: { name: "Documento", about: "Ofereça um PDF para ler" },
    meeting: { name: "Reunião", about: "Pergunte quando se reunir" },
    webhook: { name: "Webhook", about: "Chame o seu servidor" },
    flow: { name: "Fluxo", about: "Passe por um fluxo e siga" },
    end: { name: "Fim", about: "Encerre a conversa" },
  },
  ports: {
    next: "Próximo",
    declined: "Recusou",
    else: "Senão",
    booked: "Marcou",
    unavailable: "Sem horário",
    ok: "Deu certo",
    failed: "Falhou",
  },
  untitledAnswer: "Resposta sem texto",
  untitledCase: "Caso sem nome",
  noText: "Nada a dizer ainda",
  noName: "Meta sem nome",
  noAttribute: "sem atributo",
  noAddress: "sem endereço",
  noFlow: "Nenhum fluxo escolhido",
};
