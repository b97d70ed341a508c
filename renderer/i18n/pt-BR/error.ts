import type { error as english } from "../en/error.ts";

/** What went wrong, and what to do about it, for every code a call can fail with. */
export const error: typeof english = {
  "bad-request": {
    title: "Algo não se encaixa",
    advice: "Parte do que foi enviado não é permitida. Confira os campos e tente de novo.",
  },
  forbidden: {
    title: "Não permitido",
    advice: "O Parley se recusa a fazer isso para proteger seu computador.",
  },
  "not-found": {
    title: "Isso não existe mais",
    advice: "Pode ter sido excluído ou movido. Volte para a lista.",
  },
  conflict: {
    title: "Alterado em outro lugar",
    advice: "Há uma versão mais nova deste diálogo. Abra-o de novo para vê-la.",
  },
  invalid: {
    title: "O Parley não consegue usar isto",
    advice: "Está danificado ou é de outro tipo. Escolha um arquivo feito pelo Parley.",
  },
  "too-big": { title: "O arquivo é grande demais", advice: "É possível ler arquivos de até 50 MB." },
  "page-too-big": {
    title: "A página ficaria grande demais",
    advice:
      "Acima de 50 MB ela não poderia ser importada de novo, por isso nada foi gravado. Exporte uma pasta, ou ofereça arquivos grandes pelo endereço.",
  },
  "time-zone": {
    title: "O fuso horário do site não é conhecido",
    advice: "Escolha outro nas configurações do site: agendas e datas são lidas nele.",
  },
  unreadable: {
    title: "Não foi possível ler o arquivo",
    advice: "Verifique se ele existe e se você tem permissão para abri-lo.",
  },
  unwritable: {
    title: "Não foi possível gravar ali",
    advice: "A pasta pode ser somente leitura. Escolha outra ou altere as permissões.",
  },
  "disk-full": {
    title: "O disco está cheio",
    advice: "Libere espaço e tente de novo. Nada do que foi salvo se perdeu.",
  },
  locked: {
    title: "Os dados do Parley estão em uso",
    advice: "Outro programa os está usando. Feche-o e tente de novo.",
  },
  damaged: {
    title: "Os dados do Parley estão danificados",
    advice: "Inicie o Parley de novo; ele vai oferecer o backup mais recente.",
  },
  problems: {
    title: "Há problemas a resolver antes",
    advice: "Abra o diálogo e veja os problemas dele.",
  },
  secret: {
    title: "Um segredo sairia deste computador",
    advice: "Remova-o do diálogo e exporte de novo.",
  },
  busy: {
    title: "Já há uma publicação em andamento",
    advice: "Espere até ela terminar, ou pare-a.",
  },
  cancelled: { title: "Publicação parada", advice: "Os visitantes continuam com o que tinham." },
  credentials: {
    title: "O destino não deixa o Parley entrar",
    advice: "Confira o usuário, a senha e a chave nas configurações do destino.",
  },
  "host-key": {
    title: "É este o servidor certo?",
    advice: "Compare a impressão digital com a que sua hospedagem informa.",
  },
  "name-taken": { title: "Este nome já existe", advice: "Escolha outro nome." },
  "target-changed": {
    title: "Outra pessoa alterou o destino",
    advice: "Há arquivos que não estão como o Parley os deixou. Veja o que seria substituído.",
  },
  "target-full": {
    title: "O destino está cheio",
    advice: "Libere espaço lá e publique de novo. Os visitantes continuam com o que tinham.",
  },
  "no-folder": {
    title: "A pasta ou o bucket não está lá",
    advice: "Confira o nome nas configurações do destino, ou crie-a lá. O disco está conectado?",
  },
  "not-zip": {
    title: "Há outro arquivo lá",
    advice:
      "Não é um arquivo ZIP, ou contém mais do que qualquer site, então o Parley não mexe nele. Escolha outro nome nas configurações do destino.",
  },
  "no-git": {
    title: "O git não foi encontrado neste computador",
    advice: "Instale o git e inicie o Parley outra vez, ou escolha um destino de outro tipo.",
  },
  "no-repository": {
    title: "A pasta não está em nenhum repositório git",
    advice: "Escolha a pasta de um repositório clonado neste computador.",
  },
  "git-author": {
    title: "O git não sabe quem você é",
    advice: "Defina user.name e user.email no git e publique de novo.",
  },
  "git-access": {
    title: "O servidor do repositório recusou o push",
    advice:
      "O Parley usa o acesso do próprio git. Veja se “git push” funciona nesta pasta e publique de novo.",
  },
  "pushed-meanwhile": {
    title: "Outra pessoa fez push para o repositório",
    advice: "Faça pull nesta pasta e publique de novo. A publicação já está em um commit lá.",
  },
  keyring: {
    title: "O chaveiro do sistema não abre este segredo",
    advice:
      "Informe de novo a senha ou a chave nas configurações, ou deixe o Parley guardá-la só na memória.",
  },
  "target-limit": {
    title: "Há arquivos grandes demais para o Design Studio",
    advice:
      "O Marketo não aceita nenhum acima de 1 MB. Documentos lidos no chat trazem arquivos assim: use links no lugar deles, ou publique em outro destino.",
  },
  "target-stale": {
    title: "O Marketo ainda mostra uma cópia antiga",
    advice:
      "Os caches dele ainda não se atualizaram. Espere alguns minutos e publique de novo. Os visitantes continuam com o que tinham; o que já foi enviado não é enviado outra vez.",
  },
  "other-host": {
    title: "Esta publicação foi feita para outro tipo de destino",
    advice:
      "Os arquivos dela procuram uns aos outros onde aquele destino os tinha: o Design Studio não tem pastas. Escolha de novo o tipo antigo nas configurações, ou traga os diálogos de volta em Versões e publique de novo. Os visitantes continuam com o que tinham.",
  },
  quota: {
    title: "As chamadas de hoje ao Marketo se esgotaram",
    advice:
      "Continue depois da meia-noite, horário central dos EUA, ou aumente o limite diário da conexão. Os visitantes continuam com o que tinham.",
  },
  unreachable: {
    title: "Não foi possível alcançar o destino",
    advice:
      "Confira o endereço e sua conexão e publique de novo. Os visitantes continuam com o que tinham; o que já foi enviado não é enviado outra vez.",
  },
  proxy: {
    title: "Há um proxy no caminho",
    advice:
      "O proxy da sua rede não deixa o Parley passar. Se ele pede nome e senha, defina HTTPS_PROXY como http://nome:senha@proxy:porta e inicie o Parley de novo; ou peça que este endereço seja liberado. Os visitantes continuam com o que tinham.",
  },
  "proxy-kind": {
    title: "Um proxy que o Parley não pode usar",
    advice:
      "O Parley não pode usar o proxy que o seu sistema indica: é um SOCKS, ou pede um login do Windows (NTLM, Kerberos). Peça um que aceite HTTP, com ou sem nome e senha, e defina HTTPS_PROXY com o endereço dele; ou peça que este endereço seja liberado sem proxy. Os visitantes continuam com o que tinham.",
  },
  internal: {
    title: "Não funcionou",
    advice: "Tente de novo. Se continuar, inicie o Parley outra vez; o que aparece como salvo está seguro.",
  },
};
