import type { repairs as english } from "../en/repairs.ts";

/** What was mended in a document when it was read. */
export const repairs: typeof english = {
  "language-added": ({ language }) =>
    `O idioma do próprio diálogo, ${language}, faltava entre os idiomas e foi incluído.`,
  "id-changed": ({ from, to }) => `Algo tinha o id “${from}” de outro item; agora é “${to}”.`,
  "edge-removed": ({ reason }) =>
    reason === "second"
      ? "Uma conexão foi removida: outra já sai pelo mesmo caminho."
      : "Uma conexão foi removida: uma das pontas não existe.",
  "position-moved": () => "Um cartão ou uma nota estava fora de alcance e foi trazido para perto.",
  "group-mended": () => "Um grupo citava cartões que não existem ou são de outro grupo; foi consertado.",
  "file-missing": ({ file }) =>
    `O arquivo “${file}” não veio junto. Escolha-o de novo no cartão de documento.`,
  "flow-copied": ({ flow }) =>
    `O fluxo “${flow}” já existe aqui de outra forma, então este entrou ao lado dele. O que veio junto chama o novo.`,
  "theme-beside-damaged": ({ theme }) =>
    `Já existe aqui um tema com o id de “${theme}”, mas está danificado e não pode ser lido. Ele ficou como está, e “${theme}” entrou ao lado dele.`,
  "flow-revived": ({ flow }) =>
    `O fluxo “${flow}” tinha sido excluído. Ele voltou, como está no arquivo, para quem o chama; como era antes está entre as versões.`,
};
