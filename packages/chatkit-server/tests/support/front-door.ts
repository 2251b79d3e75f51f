import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { readAll } from "./harness";

/** A server for requests to `/chatkit`. */
export interface FetchServer {
  fetch(request: Request): Promise<Response>;
}

export function postJson(
  { fetch }: FetchServer,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(
    new Request("http://localhost/chatkit", {
      method: "POST",
      body: JSON.stringify(body),
      headers,
    }),
  );
}

/** All events of the response. */
export async function readPost(
  server: FetchServer,
  body: object,
  headers?: Record<string, string>,
): Promise<ThreadStreamEvent[]> {
  const response = await postJson(server, body, headers);
  if (!response.body || response.status !== 200) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
  return readAll(response.body);
}

/** The events of the response to `threads.create`. */
export function threadIdOf(events: readonly ThreadStreamEvent[]): string {
  const created = events.find((event) => event.type === "thread.created");
  if (!created) throw new Error("No thread was created");
  return created.thread.id;
}
