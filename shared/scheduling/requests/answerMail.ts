import type { VisitorAsk } from "./visitorAsk.ts";

/**
 * What a mail is to say to a visitor: `booked`, what stands in the calendar of whom; `taken`, `past`: the time that he chose is not to be
 * had; `wishes`: he named times. `times`: others that are free. Milliseconds since the epoch.
 */
export type MailMatter =
  | { readonly about: "booked"; readonly start: number; readonly agent: string; readonly place: string }
  | {
      readonly about: "taken" | "past" | "wishes";
      readonly start?: number;
      readonly times: readonly number[];
    };

/** A mail, as plain text. */
export type PlainMail = { readonly to: string; readonly subject: string; readonly body: string };

const en = {
  hello: (name: string) => (name === "" ? "Hello," : `Hello ${name},`),
  subject: "Your meeting",
  booked: (when: string, agent: string) =>
    `your meeting is booked: ${when}${agent === "" ? "" : `, with ${agent}`}.`,
  place: (place: string) => `We meet here: ${place}`,
  taken: (when: string) => `thank you for asking for ${when}. Somebody else was faster: this time is taken.`,
  past: (when: string) => `thank you for asking for ${when}. I am sorry that I answer only now.`,
  wishes: "thank you for asking for a meeting.",
  times: "These times are free. Which one suits you?",
  none: "Which times would suit you in the next days?",
  end: "Kind regards",
};

const pt: typeof en = {
  hello: (name) => (name === "" ? "Olá," : `Olá, ${name},`),
  subject: "Sua reunião",
  booked: (when, agent) => `sua reunião está marcada: ${when}${agent === "" ? "" : `, com ${agent}`}.`,
  place: (place) => `Nosso encontro é aqui: ${place}`,
  taken: (when) => `obrigado por pedir ${when}. Alguém foi mais rápido: este horário já está ocupado.`,
  past: (when) => `obrigado por pedir ${when}. Desculpe por responder só agora.`,
  wishes: "obrigado por pedir uma reunião.",
  times: "Estes horários estão livres. Qual deles serve para você?",
  none: "Quais horários serviriam para você nos próximos dias?",
  end: "Atenciosamente",
};

/** A mail to whoever asked for a meeting, on his clock and in his language, or else in English. */
export function answerMail(
  ask: Pick<VisitorAsk, "name" | "email" | "timeZone" | "language">,
  matter: MailMatter,
): PlainMail {
  const { name, email, timeZone, language } = ask;
  const isPortuguese = /^pt\b/i.test(language);
  const say = isPortuguese ? pt : en;
  const format = new Intl.DateTimeFormat(isPortuguese ? "pt-BR" : "en", {
    ...{ weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" },
    ...{ timeZone, timeZoneName: "short" },
  });
  const when = (at: number) => format.format(at).replaceAll("\u202f", " ");
  const paragraphs =
    matter.about === "booked"
      ? [
          say.booked(when(matter.start), matter.agent),
          ...(matter.place === "" ? [] : [say.place(matter.place)]),
        ]
      : [
          matter.about === "wishes" || matter.start === undefined
            ? say.wishes
            : say[matter.about](when(matter.start)),
          ...(matter.times.length > 0
            ? [say.times, matter.times.map((at) => `- ${when(at)}`).join("\n")]
            : [say.none]),
        ];
  const body = [say.hello(name.trim()), ...paragraphs, say.end].join("\n\n");
  return { to: email, subject: say.subject, body };
}
