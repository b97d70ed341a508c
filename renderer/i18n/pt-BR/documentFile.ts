import type { documentFile as en } from "../en/documentFile.ts";

/** O arquivo de um cartão de documento. */
export const documentFile: typeof en = {
  file: "Arquivo que acompanha o diálogo",
  hint: "É exportado com o pacote, e nenhum outro site precisa servi-lo.",
  choose: "Escolher um PDF…",
  replace: "Trocar…",
  remove: "Remover o arquivo",
  refusals: {
    "too-big":
      "Este arquivo tem mais de 10 MB, e cada visitante que o abrisse o carregaria inteiro. Reduza-o, ou coloque-o no seu site e informe o endereço.",
    invalid: "Este arquivo não é um PDF. Escolha outro, ou salve-o antes como PDF.",
  },
};
