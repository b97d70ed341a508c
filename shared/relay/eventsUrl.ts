/** Where a relay takes what a webhook is sent. `url`: the relay's address without a slash at the end. */
export function eventsUrl(url: string): string {
  return `${url}/v1/events`;
}
