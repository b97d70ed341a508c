import type { reach as english } from "../en/reach.ts";

/** Quem vê um diálogo, em uma linha da lista. */
export const reach: typeof english = {
  nowhere: "Ainda em nenhuma página",
  everywhere: "Todas as páginas",
  but: (on, out) => `${on}, menos ${out}`,
  andMore: (first, more) => (more === 0 ? first : `${first} e mais ${more}`),
  nobody: "ninguém",
  firstTime: "visitantes novos",
  returning: "visitantes que voltam",
  known: "pessoas conhecidas",
  unknown: "pessoas desconhecidas",
  member: (list) => `membros de ${list}`,
  conditions: (count) => `${count} condições`,
  events: {
    timeOnPage: (seconds) => `após ${seconds} s na página`,
    timeOnSite: (seconds) => `após ${seconds} s no site`,
    scrollPercent: (percent) => `após rolar ${percent} %`,
    pageViews: (pages) => (pages === 1 ? "após 1 página" : `após ${pages} páginas`),
    inactivity: (seconds) => `após ${seconds} s sem ação`,
  },
  leaving: "prestes a sair",
  clicked: (selector) => `após clicar em ${selector}`,
  modes: {
    oncePerVisit: "uma vez por visita",
    oncePerVisitor: "uma vez por visitante",
    always: "sempre de novo",
  },
  everyDays: (days) => (days === 1 ? "todo dia" : `a cada ${days} dias`),
  from: (moment) => `a partir de ${moment}`,
  before: (moment) => `antes de ${moment}`,
  ended: (moment) => `terminou em ${moment}`,
  workdays: "de segunda a sexta",
  weekend: "nos fins de semana",
  hours: (from, until) => `${from}–${until}`,
  never: "Nunca aparece",
  covered: (winner) => `Nunca aparece: “${winner}” vem antes`,
};
