/** What a mail says that tries a mail server. */
export function testMailWords(language: string): { readonly subject: string; readonly text: string } {
  return /^pt\b/i.test(language)
    ? {
        subject: "Teste do Parley",
        text: "Este e-mail é um teste. O Parley pode enviar e-mails por este servidor.",
      }
    : { subject: "A test from Parley", text: "This mail is a test. Parley can send mail by this server." };
}
