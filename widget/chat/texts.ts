const en = {
  title: "Chat",
  open: "Open the chat",
  close: "Close the chat",
  back: "Back one step",
  restart: "Start again",
  send: "Send",
  typing: "Typing",
  latest: "Go to the latest message",
  messages: "Messages",
  bot: "They said:",
  visitor: "You said:",
  answers: "Answers",
  several: "Choose one or more, then send",
  choose: "Choose…",
  agree: "I agree",
  dismiss: "Hide this message",
  newTab: "opens in a new tab",
  ended: "This conversation has ended.",
  failed: "Something went wrong here. Please start again.",
  answer: "Your answer",
  email: "Your e-mail",
  phone: "Your phone number",
  url: "A web address",
} as const;

/** What the chat itself says, as opposed to what the dialogue says. */
export type Texts = Readonly<Record<keyof typeof en, string>>;

const ptBR: Texts = {
  title: "Chat",
  open: "Abrir o chat",
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
  dismiss: "Ocultar esta mensagem",
  newTab: "abre em uma nova aba",
  ended: "Esta conversa terminou.",
  failed: "Algo deu errado aqui. Por favor, comece de novo.",
  answer: "Sua resposta",
  email: "Seu e-mail",
  phone: "Seu telefone",
  url: "Um endereço da web",
};

/** The chat's own words in a language; English where there is no translation. */
export function textsFor(language: string): Texts {
  return /^pt\b/i.test(language) ? ptBR : en;
}
