import { SignJWT } from "jose";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { decodeEvents } from "@acme/chatkit-server/sse";
import type { AppServer } from "./app-server";

/** Calls a running app's API with a bearer token, as another server or app would. */
export class ChatKitHttpClient {
  readonly #app: AppServer;
  readonly #authorization: string;

  /** Sends this `Authorization` header with each request. */
  constructor(app: AppServer, authorization: string) {
    this.#app = app;
    this.#authorization = authorization;
  }

  static async as(userId: string, app: AppServer): Promise<ChatKitHttpClient> {
    const token = await new SignJWT({ name: userId })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(userId)
      .setExpirationTime("5m")
      .sign(new TextEncoder().encode(app.authSecret));
    return new ChatKitHttpClient(app, `Bearer ${token}`);
  }

  send(type: string, params: object): Promise<Response> {
    return fetch(`${this.#app.url}/api/chatkit`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: this.#authorization },
      body: JSON.stringify({ type, params }),
    });
  }

  async *stream(type: string, params: object): AsyncGenerator<ThreadStreamEvent> {
    const response = await this.send(type, params);
    if (!response.ok || !response.body) {
      throw new Error(`${type} answered ${response.status}: ${await response.text()}`);
    }
    yield* decodeEvents(response.body);
  }
}

export function textInput(text: string, attachments: string[] = []): object {
  return {
    input: { content: [{ type: "input_text", text }], attachments, inference_options: {} },
  };
}
