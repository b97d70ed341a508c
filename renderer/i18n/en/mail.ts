import type { MailSecurity } from "#shared/mail/mailAccount.ts";
import type { MailKind } from "#shared/mail/mailLetter.ts";
import type { MailProblemCode } from "#shared/mail/mailProblem.ts";

/** What stands in the way, and what helps. */
const problems: Readonly<Record<MailProblemCode, string>> = {
  signIn:
    "The mail server does not accept the user and password. Some services want a password made for apps.",
  noSignIn: "The mail server takes no sign-in this way. Leave the user blank, or choose another port.",
  noPassword: "The password is missing. Type it in Settings, Mail.",
  notSecure:
    "Nobody vouches for the mail server, so nothing was sent. Its certificate may be out of date or of another name.",
  wrongSecurity: "The mail server speaks otherwise. Choose TLS for port 465, STARTTLS for 587.",
  unreachable:
    "The mail server cannot be reached. Check its name and port; some networks block port 25 and others.",
  timeout: "The mail server took too long to answer.",
  lost: "The connection to the mail server broke off.",
  busy: "The mail server asks to come again later.",
  sender: "The mail server does not let this user send from this address.",
  recipient: "The mail server does not take the visitor’s address.",
  refused: "The mail server refused the mail.",
  over: "The meeting began before the mail could be sent.",
  noAccount: "There is no mail server. Set one up in Settings, Mail.",
  tooMany:
    "This address was invited five times within a day already. Send it only if you know that it is no prank.",
};

const securities: Readonly<Record<MailSecurity, string>> = {
  tls: "TLS from the start (port 465)",
  startTls: "STARTTLS (port 587)",
  none: "None (this computer only)",
};

const kinds: Readonly<Record<MailKind, string>> = {
  invitation: "Invitation",
  moved: "Mail about the new time",
  cancelled: "Cancellation",
  answer: "Mail",
};

/** Texts of the mails that Parley sends. */
export const mail = {
  text: "Google and Microsoft calendars mail invitations themselves, and so do some CalDAV servers. For all other calendars Parley does it, by your mail server, while it runs.",
  host: "Mail server (SMTP)",
  hostHint: "Such as smtp.example.com",
  port: "Port",
  security: "Encryption",
  securities,
  user: "User",
  userHint: "Often the e-mail address. Blank where the server wants no password.",
  password: "Password",
  fromName: "Sender’s name",
  fromNameHint: "Blank: the name of the agent.",
  fromEmail: "Sender’s address",
  fromEmailHint: "Mails come from this address; visitors’ answers go to the agent.",
  invites: "Invite visitors by mail",
  invitesHint:
    "Invitations, new times and cancellations, where the calendar sends none. Mails about changes wait half a minute, so that they can be held back. Where several people use Parley with the same relay or the same calendars, turn this on for one of them only: each would tell the visitor.",
  missing: "Fill this in.",
  notHost: "Only the server’s name, such as smtp.example.com.",
  notEmail: "Not an e-mail address.",
  notHere: "Only a server on this computer can do without encryption.",
  testTo: "Send a test mail to",
  test: "Send a test mail",
  testing: "Sending…",
  works: (to: string) => `Sent to ${to}. Look whether it has arrived.`,
  save: "Save",
  saved: "The mail server is saved",
  remove: "Remove",
  removeTitle: "Remove the mail server?",
  removeText:
    "Parley forgets the server and its password. Mails that wait are not sent, and visitors get no more invitations from Parley.",
  removed: "The mail server is removed",
  letters: "Mails to the visitor",
  kinds,
  problems,
  sent: (kind: string, when: string) => `${kind} sent ${when}`,
  sending: (kind: string) => `${kind} is being sent…`,
  due: (kind: string) => `${kind} goes out in a moment`,
  again: (kind: string, when: string) => `${kind} not sent yet; tried again ${when}`,
  unsure: (kind: string) =>
    `${kind} perhaps sent: the mail server has not said so. Ask the visitor, or send it again.`,
  heldBack: (kind: string) => `${kind} held back`,
  failed: (kind: string) => `${kind} could not be sent`,
  server: (said: string) => `The server said: ${said}`,
  hold: "Do not send",
  held: "The mail is not sent",
  tooLate: "Too late: the mail is on its way.",
  tryAgain: "Try again",
  sendAgain: "Send again",
  sendAnyway: "Send anyway",
  stale: "The meeting has changed since this mail was written. It is not sent again.",
  tell: "Tell the visitor by mail",
  tellHint: "Parley sends the mail half a minute later, and you can still hold it back.",
  see: "See the mail",
  seeLoading: "Writing the mail…",
  seeNothing: "No mail goes out: the visitor knows of nothing that would change.",
  invite: "Parley mails the visitor about this meeting.",
  takeBack:
    "What the visitor does not know yet, Parley keeps from him; what he knows, it tells him anew by mail.",
  reassign:
    "Parley mails the visitor the invitation of the new agent, and the cancellation of the old one. The old entry goes only when the new one stands.",
  sendAnswer: (email: string) => `Send to ${email}`,
  subject: "Subject",
  body: "Text",
};
