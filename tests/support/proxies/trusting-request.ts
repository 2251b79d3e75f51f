import { request as overHttp, type IncomingHttpHeaders } from "node:http";
import { request as overHttps } from "node:https";
import { text } from "node:stream/consumers";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Options {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** A certificate to trust for HTTPS. */
  trusted?: string | undefined;
}

/** Sends a request, trusting a certificate that Node doesn't know. `fetch` has no such option. */
export async function trustingRequest(
  url: string,
  { method = "GET", headers = {}, body, trusted }: Options = {},
): Promise<Answer> {
  const settings = { method, headers, ...(trusted === undefined ? {} : { ca: trusted }) };
  return new Promise((resolve, reject) => {
    const send = url.startsWith("https:") ? overHttps : overHttp;
    const request = send(url, settings, (response) => {
      const { statusCode: status = 0, headers: answered } = response;
      text(response).then((read) => resolve({ status, headers: answered, body: read }), reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}
