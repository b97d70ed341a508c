import type { invitation as en } from "../en/invitation.ts";

export const invitation: typeof en = {
  title: "Convite",
  hint: "O que o visitante recebe quando uma reunião é agendada, no idioma dele se houver texto nesse idioma, senão em inglês. Onde nada for escrito, vale o texto de sempre.",
  ofAgent: "Para reuniões marcadas com este agente; as de uma equipe levam o convite da equipe.",
  language: "Idioma",
  subject: "Assunto",
  body: "Texto",
  reminder: "Lembrete (minutos antes)",
  reminderUsual: "o de sempre",
  reminderHint:
    "Na agenda do agente. A agenda do visitante lembra como sempre faz: um convite que o Parley envia sugere o mesmo, mas muitos programas não seguem a sugestão, e o próprio Parley não lembra ninguém.",
  tokens: {
    "lead.firstName": "O nome do visitante",
    "lead.lastName": "O sobrenome do visitante",
    "lead.email": "O e-mail do visitante",
    "meeting.visitor": "O nome completo do visitante, ou então o e-mail",
    "meeting.date": "O dia, no relógio do visitante",
    "meeting.time": "A hora, no relógio do visitante",
    "meeting.timeZone": "O fuso horário do visitante",
    "meeting.minutes": "Quantos minutos dura",
    "meeting.place": "O link da sala",
    "agent.name": "O nome do agente",
    "agent.email": "O e-mail do agente",
  },
  unknownTokens: (names) => `Aqui nada se sabe de ${names}.`,
  preview: "Prévia do convite",
  visitor: "Vera Lima",
  place: "Onde",
  service: "Uma videochamada que a agenda cria",
  nowhere: "Não informado",
  fallback: {
    title: "Quando não há horário",
    hint: "O que o visitante lê quando nenhum horário está livre ou nenhuma agenda pode ser lida. No idioma dele se houver texto nesse idioma, senão em inglês; ele ainda pode dizer horários de sua preferência. Onde nada for escrito, vale o texto de sempre.",
    ofTeam: "Onde um relay marca, também quando ninguém da equipe o atende.",
    text: "Mensagem sem horários",
  },
};
