import type { importNotices as english } from "#shared/import/importNotices.ts";

const at = ({ where = "", what }: { readonly where?: string; readonly what?: string }) =>
  where === "" || where === what ? "" : `“${where}”: `;

/** What could not come along, or not as it was, when a dialogue of another program is imported. */
export const importNotices: typeof english = {
  "step-left-out": (p) => `${at(p)}${p.what} ficou de fora, porque nenhum cartão faz o mesmo.`,
  "option-left-out": (p) => `${at(p)}ficou de fora, pois o cartão funciona sem isso: ${p.what}`,
  "code-left-out": (p) => `${at(p)}um código ficou de fora, porque diálogos não executam nenhum: ${p.what}`,
  "condition-left-out": (p) =>
    `${at(p)}uma condição não pode ser dita por um cartão; seu caminho não é seguido até você reescrevê-la: ${p.what}`,
  "value-left-out": (p) =>
    `${at(p)}o valor de ${p.what} é calculado por código e ficou de fora; um cartão que o representa está desativado.`,
  "trigger-left-out": (p) => `${p.what} ficou de fora: um diálogo começa de um só jeito.`,
  "settings-left-out": (p) => `${p.what}: ficaram de fora. Defina isso no Parley.`,
  "media-as-link": (p) => `${at(p)}${p.what} aparece como link.`,
  "redirect-as-link": (p) =>
    `${at(p)}um redirecionamento virou link, porque visitantes nunca são levados embora sem clicar: ${p.what}`,
  "text-elsewhere": (p) =>
    `${at(p)}as palavras estão em outro arquivo; o nome delas ficou no lugar: ${p.what}`,
  "wording-left-out": (p) => `${at(p)}ficou só um jeito de dizer isso; estes ficaram de fora: ${p.what}`,
  "intents-as-answers": (p) =>
    `${at(p)}o que visitantes podem dizer com suas palavras virou respostas para escolher: ${p.what}`,
  "text-missing": (p) => `${at(p)}a pergunta não tem palavras; o título ficou no lugar.`,
  "text-cut": (p) => `${at(p)}o texto foi cortado em ${p.what} caracteres.`,
  "link-nowhere": (p) => `${at(p)}um caminho leva a “${p.what}”, que não está no arquivo. Ele termina ali.`,
  "loop-once": (p) => `${at(p)}${p.what} repete seus passos; aqui eles acontecem uma vez.`,
  "no-return": (p) =>
    `${at(p)}uma ligação a outro grupo volta no original; aqui, o que vem depois dela não está conectado a nada.`,
  more: (p) => `Outras ${p.count} observações não estão na lista.`,
};
