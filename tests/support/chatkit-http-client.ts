import { SignJWT } from "jose";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { decodeEvents } from "@acme/chatkit-server/sse";
import type { AppServer } from "./app-server";

type Site = Pick<AppServer, "url" | "authSecret">;

export interface SendOptions {
  /** The request's `metadata`, such as options of its turn. */
  metadata?: object;
  signal?: AbortSignal;
}

/** Calls a running app's API with a bearer token, as another server or app would. */
export class ChatKitHttpClient {
  readonly #site: Site;
  readonly authorization: string;

  /** Sends this `Authorization` header with each request. */
  constructor(site: Site, authorization: string) {
    this.#site = site;
    this.authorization = authorization;
  }

  static async as(userId: string, site: Site): Promise<ChatKitHttpClient> {
    const token = await new SignJWT({ name: userId })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(userId)
      .setExpirationTime("1d")
      .sign(new TextEncoder().encode(site.authSecret));
    return new ChatKitHttpClient(site, `Bearer ${token}`);
  }

  /** Requests another of the app's routes. */
  get(path: string, method = "GET"): Promise<Response> {
    const headers = { authorization: this.authorization };
    return fetch(this.#site.url + path, { method, headers });
  }

  post(path: string, body: string, contentType: string): Promise<Response> {
    const headers = { authorization: this.authorization, "content-type": contentType };
    return fetch(this.#site.url + path, { method: "POST", headers, body });
  }

  upload(file: File): Promise<Response> {
    const body = new FormData();
    body.set("file", file);
    const headers = { authorization: this.authorization };
    return fetch(`${this.#site.url}/api/chatkit/attachments`, { method: "POST", headers, body });
  }

  /** The same user, at another address of the site. */
  through(url: string): ChatKitHttpClient {
    return new ChatKitHttpClient({ ...this.#site, url }, this.authorization);
  }

  send(type: string, params: object, options: SendOptions = {}): Promise<Response> {
    const { metadata, signal } = options;
    return fetch(`${this.#site.url}/api/chatkit`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: this.authorization },
      body: JSON.stringify({ type, params, ...(metadata && { metadata }) }),
      ...(signal && { signal }),
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
