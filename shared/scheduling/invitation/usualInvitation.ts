/** What invitations say where nobody has written anything else, by language. `place`: before the link of the room. */
export const usualInvitation = {
  subject: {
    en: "Meeting: {{agent.name}} and {{meeting.visitor}}",
    "pt-BR": "Reunião: {{agent.name}} e {{meeting.visitor}}",
  },
  body: {
    en: "Hello {{meeting.visitor}},\n\nthank you for your interest. {{agent.name}} looks forward to talking to you.",
    "pt-BR":
      "Olá, {{meeting.visitor}},\n\nobrigado pelo seu interesse. {{agent.name}} terá prazer em falar com você.",
  },
  place: { en: "We meet here:", "pt-BR": "Nosso encontro é aqui:" },
} as const;
