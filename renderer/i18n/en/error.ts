import type { ErrorCode } from "#shared/ipc/result.ts";

/** What went wrong, and what to do about it, for every code a call can fail with. */
export const error: Readonly<Record<ErrorCode, { readonly title: string; readonly advice: string }>> = {
  "bad-request": {
    title: "That did not fit",
    advice: "Something in what was sent is not allowed. Check the fields and try again.",
  },
  forbidden: { title: "Not allowed", advice: "Parley refuses to do this, to keep your computer safe." },
  "not-found": {
    title: "It is no longer there",
    advice: "It may have been deleted or moved. Go back to the list.",
  },
  conflict: {
    title: "Changed somewhere else",
    advice: "There is a newer version of this dialogue. Open it again to see it.",
  },
  invalid: {
    title: "Parley cannot use this",
    advice: "It is damaged, or of another kind. Choose a file that Parley has made.",
  },
  "too-big": { title: "The file is too big", advice: "Files of up to 50 MB can be read." },
  "page-too-big": {
    title: "The page would be too big",
    advice:
      "One above 50 MB could not be imported again, so nothing was written. Export a folder, or offer large files by their address.",
  },
  "time-zone": {
    title: "The site’s time zone is not known",
    advice: "Choose another one in the settings of the site: schedules and dates are read in it.",
  },
  unreadable: {
    title: "The file could not be read",
    advice: "Check that it is there and that you may open it.",
  },
  unwritable: {
    title: "Nothing could be written there",
    advice: "The folder may be read-only. Choose another one, or change its permissions.",
  },
  "disk-full": {
    title: "The disk is full",
    advice: "Make some room, then try again. Nothing saved was lost.",
  },
  locked: {
    title: "Parley's data is in use",
    advice: "Another program holds it. Close that one and try again.",
  },
  damaged: {
    title: "Parley's data is damaged",
    advice: "Start Parley again; it will offer the latest backup.",
  },
  problems: {
    title: "There are problems to solve first",
    advice: "Open the dialogue and look at its problems.",
  },
  secret: {
    title: "A secret would leave this computer",
    advice: "Take it out of the dialogue, then export again.",
  },
  busy: {
    title: "Something is being published already",
    advice: "Wait until it is done, or stop it.",
  },
  cancelled: { title: "Stopped", advice: "Visitors have what they had before." },
  credentials: {
    title: "The target does not let Parley in",
    advice: "Check the user, the password and the key in the target's settings.",
  },
  "host-key": {
    title: "Is this the right server?",
    advice: "Compare its fingerprint with the one that your host tells you.",
  },
  "name-taken": { title: "This name is taken", advice: "Choose another name." },
  "target-changed": {
    title: "Somebody else changed the target",
    advice: "Files there are not as Parley left them. Look at what would be replaced.",
  },
  "target-full": {
    title: "The target is full",
    advice: "Make some room there, then publish again. Visitors have what they had.",
  },
  "no-folder": {
    title: "The folder or bucket is not there",
    advice: "Check its name in the target's settings, or make it there. Is its drive connected?",
  },
  "not-zip": {
    title: "Another file stands there",
    advice:
      "It is no ZIP file, or more is in it than in any site, so Parley leaves it alone. Choose another name in the target's settings.",
  },
  "no-git": {
    title: "Git was not found on this computer",
    advice: "Install git and start Parley again, or choose a target of another kind.",
  },
  "no-repository": {
    title: "The folder is in no git repository",
    advice: "Choose the folder of a repository that was cloned to this computer.",
  },
  "git-author": {
    title: "Git does not know who you are",
    advice: "Set user.name and user.email in git, then publish again.",
  },
  "git-access": {
    title: "The repository's server refused the push",
    advice: "Parley uses git's own access. See that “git push” works in this folder, then publish again.",
  },
  "pushed-meanwhile": {
    title: "Somebody else has pushed to the repository",
    advice: "Pull in this folder, then publish again. The publish is committed there already.",
  },
  keyring: {
    title: "The keyring does not open this secret",
    advice: "Enter the password or key again in the settings, or let Parley keep it in memory only.",
  },
  "target-limit": {
    title: "Some files are too big for Design Studio",
    advice:
      "Marketo takes none over 1 MB. Documents that visitors read in the chat bring such files along: put links in their place, or publish to another target.",
  },
  "target-stale": {
    title: "Marketo still shows an older copy",
    advice:
      "Its caches have not caught up. Wait some minutes, then publish again. Visitors have what they had; what was sent already is not sent again.",
  },
  "other-host": {
    title: "This publication was made for another kind of target",
    advice:
      "Its files look for one another where that target had them: Design Studio has no folders. Choose the old kind again in the settings, or bring the dialogues back with Versions and publish anew. Visitors have what they had.",
  },
  quota: {
    title: "Today's calls to Marketo are used up",
    advice:
      "Go on after midnight, US Central time, or raise the daily budget of the connection. Visitors have what they had.",
  },
  unreachable: {
    title: "The target cannot be reached",
    advice:
      "Check the address and your connection, then publish again. Visitors have what they had; what was sent already is not sent again.",
  },
  proxy: {
    title: "A proxy stands between",
    advice:
      "The proxy of your network does not let Parley through. If it wants a name and a password, set HTTPS_PROXY to http://name:password@proxy:port and start Parley again; or ask for this address to be allowed. Visitors have what they had.",
  },
  "proxy-kind": {
    title: "A proxy that Parley cannot use",
    advice:
      "The proxy that your system names is of a kind that Parley cannot use: SOCKS, or one that wants a Windows sign-in (NTLM, Kerberos). Ask for one that takes HTTP, with or without a name and a password, and set HTTPS_PROXY to its address; or ask for this address to be allowed without. Visitors have what they had.",
  },
  internal: {
    title: "That did not work",
    advice: "Try again. If it keeps failing, start Parley again; what shows as saved is safe.",
  },
};
