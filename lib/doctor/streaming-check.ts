import { SignJWT } from "jose";
import { env } from "@/lib/env";
import { type Check, fault, type Finding, ok } from "./check";

const TURN_WAIT_MS = 60_000;
/** A buffered answer arrives all at once, however long the model took. */
const BURST_MS = 50;

/**
 * Sends a question to a running deployment and measures whether its answer streams or arrives all
 * at once.
 */
export function streamingCheck(site: string): Check {
  return {
    name: "Streaming",
    async run() {
      const wrong = wrongAddress(site);
      if (wrong) return wrong;
      const { authSecret } = env();
      if (!authSecret) {
        return fault(
          `without AUTH_SECRET, no question can be sent to ${site}`,
          "Set `AUTH_SECRET=…` here to the site's own.",
        );
      }
      const response = await ask(site, authSecret).catch(() => null);
      if (!response) {
        return fault(
          `${site} can't be reached`,
          `Start the site or correct the address, until \`curl ${new URL("/api/health", site)}\` answers.`,
        );
      }
      if (!response.ok || !response.body) {
        return fault(
          `${site} answered ${response.status}`,
          "Set `AUTH_SECRET=…` here to the site's own, and look at its `/api/health`.",
        );
      }
      const arrivals: number[] = [];
      for await (const _chunk of response.body) arrivals.push(performance.now());
      const first = arrivals[0] ?? 0;
      const spread = Math.round((arrivals.at(-1) ?? first) - first);
      if (arrivals.length > 2 && spread > BURST_MS) {
        return ok(`${arrivals.length} pieces over ${spread} ms`);
      }
      return fault(
        `the answer came in ${arrivals.length} pieces within ${spread} ms`,
        "Turn off buffering and compression for /api/chatkit in the proxy in front; in nginx, `proxy_buffering off;`.",
      );
    },
  };
}

function wrongAddress(site: string): Finding | null {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return fault(
      `${site} isn't a site's address`,
      "Run `npm run doctor -- --url https://shop.example` with the site's own.",
    );
  }
  if (url.pathname === "/") return null;
  return fault(
    `the site can't be served under a path such as ${url.pathname}`,
    `Give it a host of its own in the proxy, then run \`npm run doctor -- --url ${url.origin}\`.`,
  );
}

async function ask(site: string, secret: string): Promise<Response> {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("doctor")
    .setExpirationTime("5m")
    .sign(new TextEncoder().encode(secret));
  return fetch(new URL("/api/chatkit", site), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({
      type: "threads.create",
      params: { input: { content: [{ type: "input_text", text: "Which tents do you have?" }] } },
    }),
    signal: AbortSignal.timeout(TURN_WAIT_MS),
  });
}
