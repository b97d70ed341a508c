/** Where the vault keeps what is secret of an account, and of a service's client. */
export const secretNames = {
  account: (id: string): string => `calendar.${id}`,
  client: (service: string): string => `calendar-client.${service}`,
};
