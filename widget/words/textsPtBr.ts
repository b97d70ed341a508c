import type { Texts } from "./Words.ts";

/** The chat's words in Português do Brasil. */
export const textsPtBr: Texts = {
  title: "Chat",
  close: "Fechar o chat",
  back: "Voltar um passo",
  restart: "Começar de novo",
  send: "Enviar",
  typing: "Digitando",
  latest: "Ir para a última mensagem",
  messages: "Mensagens",
  bot: "Resposta:",
  visitor: "Você disse:",
  answers: "Respostas",
  several: "Escolha uma ou mais e envie",
  choose: "Escolha…",
  agree: "Concordo",
  newTab: "abre em uma nova aba",
  ended: "Esta conversa terminou.",
  failed: "Algo deu errado aqui. Por favor, comece de novo.",
  answer: "Sua resposta",
  email: "Seu e-mail",
  phone: "Seu telefone",
  url: "Um endereço da web",
};
