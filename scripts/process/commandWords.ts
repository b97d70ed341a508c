/** The words that follow a command on the command line. */
export const commandWords = process.argv.slice(2);
