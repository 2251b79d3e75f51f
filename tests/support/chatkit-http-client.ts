import { SignJWT } from "jose";
import type { ThreadStreamEvent } from "@/lib/chatkit/protocol";
import { decodeEvents } from "@/lib/chatkit/sse";
import type { AppServer } from "./app-server";

/** Calls a running app's API as a server or an app of one's own would, with a bearer token. */
export class ChatKitHttpClient {
  readonly #app: AppServer;
  readonly #token: string;

  private constructor(app: AppServer, token: string) {
    this.#app = app;
    this.#token = token;
  }

  static async as(userId: string, app: AppServer): Promise<ChatKitHttpClient> {
    const token = await new SignJWT({ name: userId })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(userId)
      .setExpirationTime("5m")
      .sign(new TextEncoder().encode(app.authSecret));
    return new ChatKitHttpClient(app, token);
  }

  send(type: string, params: object): Promise<Response> {
    return fetch(`${this.#app.url}/api/chatkit`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
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

export function textInput(text: string): object {
  return {
    input: { content: [{ type: "input_text", text }], attachments: [], inference_options: {} },
  };
}
