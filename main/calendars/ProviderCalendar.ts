/**
 * A calendar of an account. `zone`: IANA name, where the service tells it; `isMain`: what the service takes for the first;
 * `canWrite`: meetings can be put into it; `canCall`: the service can make video calls for them;
 * `invites`: it mails invitations to visitors; otherwise nobody does.
 */
export type ProviderCalendar = {
  readonly id: string;
  readonly name: string;
  readonly zone?: string | undefined;
  readonly isMain: boolean;
  readonly canWrite: boolean;
  readonly canCall: boolean;
  readonly invites: boolean;
};
