import { usualFallback } from "#shared/scheduling/requests/usualFallback.ts";

const en = {
  zone: "Time zone",
  day: "Day",
  time: (day: string) => `Times on ${day}`,
  name: "Your name",
  email: "Your e-mail",
  request: "Ask for this time",
  book: "Book this time",
  booking: "Booking…",
  all: "Show all times",
  noneSuits: "None of these suits me",
  decline: "Skip",
  goOn: "Go on without a meeting",
  unknown: "I cannot see our calendars right now.",
  none: usualFallback.en,
  others: "Name up to three times that suit you.",
  wish: (number: number) => `Time ${number}`,
  send: "Send these times",
  link: "Choose a time on our booking page",
  requested:
    "Requested. It is not booked yet: an invitation by e-mail will confirm it, or offer other times.",
  wished: "Sent. We will answer by e-mail with a time.",
  booked: (agent: string) => `Booked${agent && ` with ${agent}`}. You will get an invitation by e-mail.`,
  pending: "Requested. The calendar has not answered yet: an invitation by e-mail will confirm it.",
  taken: "Somebody has just taken that time. Choose another one.",
  changed: "That time cannot be booked right now. Choose another one.",
  unreached: "I could not reach our calendars. Try again: you will not be booked twice.",
  keep: "Add to your calendar",
  summary: "Meeting (requested)",
  meeting: (agent: string) => (agent ? `Meeting with ${agent}` : "Meeting"),
} as const;

/** What the forms for a meeting say. */
export type MeetingWords = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};

const ptBr: MeetingWords = {
  zone: "Fuso horário",
  day: "Dia",
  time: (day) => `Horários de ${day}`,
  name: "Seu nome",
  email: "Seu e-mail",
  request: "Pedir este horário",
  book: "Marcar este horário",
  booking: "Marcando…",
  all: "Mostrar todos os horários",
  noneSuits: "Nenhum destes me serve",
  decline: "Pular",
  goOn: "Continuar sem reunião",
  unknown: "Não consigo ver nossas agendas agora.",
  none: usualFallback["pt-BR"],
  others: "Diga até três horários de sua preferência.",
  wish: (number) => `Horário ${number}`,
  send: "Enviar estes horários",
  link: "Escolher um horário na nossa página de agendamento",
  requested:
    "Pedido enviado. Ainda não está marcado: um convite por e-mail vai confirmar, ou oferecer outros horários.",
  wished: "Enviado. Responderemos por e-mail com um horário.",
  booked: (agent) => `Marcado${agent && ` com ${agent}`}. Você vai receber um convite por e-mail.`,
  pending: "Pedido enviado. A agenda ainda não respondeu: um convite por e-mail vai confirmar.",
  taken: "Alguém acabou de ficar com esse horário. Escolha outro.",
  changed: "Esse horário não pode ser marcado agora. Escolha outro.",
  unreached: "Não consegui acessar nossas agendas. Tente de novo: nada será marcado duas vezes.",
  keep: "Adicionar à sua agenda",
  summary: "Reunião (pedida)",
  meeting: (agent) => (agent ? `Reunião com ${agent}` : "Reunião"),
};

/** The words in a visitor's language; English where there is no translation. */
export function meetingWords(language: string): MeetingWords {
  return /^pt\b/i.test(language) ? ptBr : en;
}
