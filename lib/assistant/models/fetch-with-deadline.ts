/** Maximum time, in seconds, that a user waits before a request is retried. */
const MAX_WAIT = 5;

/**
 * A fetch for the OpenAI client, which would silently wait up to a minute if the server asks for
 * it. Above the limit, the user gets an error at once and can try again.
 */
export const fetchWithDeadline: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (secondsToWait(response.headers.get("retry-after")) <= MAX_WAIT) return response;
  const headers = new Headers(response.headers);
  headers.set("x-should-retry", "false");
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
};

/** The header holds seconds or a date. */
function secondsToWait(header: string | null): number {
  if (header === null) return 0;
  const seconds = Number(header);
  return Number.isNaN(seconds) ? (Date.parse(header) - Date.now()) / 1_000 : seconds;
}
