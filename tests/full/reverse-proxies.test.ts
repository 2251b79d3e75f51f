import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_ATTACHMENT_BYTES } from "@/lib/attachment-limits";
import type { Finding } from "@/lib/doctor/check";
import { startApp, type AppServer } from "../support/app-server";
import { makeCertificate, type Certificate } from "../support/proxies/certificate";
import {
  documentedConfiguration,
  isInstalled,
  startProxy,
  type ProxyProgram,
  type ReverseProxy,
} from "../support/proxies/start-proxy";
import { trustingRequest, type Answer } from "../support/proxies/trusting-request";
import { setEnvironment } from "../support/set-environment";

const programs: ProxyProgram[] = ["nginx", "caddy"];

async function checkStreaming(site: string): Promise<Finding> {
  const { streamingCheck } = await import("@/lib/doctor/streaming-check");
  return streamingCheck(site).run();
}

interface Message {
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** A visitor's message with the session cookie, as a page at `origin` sends it. */
async function messageFrom(origin: string): Promise<Message> {
  const { encodeSession, sessionCookieName } = await import("@/lib/auth/session-token");
  const token = await encodeSession({ userId: "visitor", tenantId: "default", guest: true });
  const input = {
    content: [{ type: "input_text", text: "Hello" }],
    attachments: [],
    inference_options: {},
  };
  return {
    method: "POST",
    headers: {
      "content-type": "application/json",
      cookie: `${sessionCookieName}=${token}`,
      origin,
    },
    body: JSON.stringify({ type: "threads.create", params: { input } }),
  };
}

async function sendMessage(site: string, origin: string): Promise<Response> {
  return fetch(new URL("/api/chatkit", site), await messageFrom(origin));
}

async function sendOverTls(site: string, { text }: Certificate, origin: string): Promise<Answer> {
  return trustingRequest(`${site}/api/chatkit`, { ...(await messageFrom(origin)), trusted: text });
}

describe("the production server behind a reverse proxy", () => {
  let app: AppServer;

  beforeAll(async () => {
    // Without SITE_URL, the server must recognize its origin from what the proxy passes on.
    app = await startApp({ SITE_URL: "" }, "node");
    setEnvironment({ AUTH_SECRET: app.authSecret });
  });

  afterAll(() => app.stop());

  for (const program of programs) {
    describe.skipIf(!isInstalled(program))(`${program} (where it is installed)`, () => {
      let proxy: ReverseProxy;

      beforeAll(async () => {
        proxy = await startProxy(program, documentedConfiguration(program, app.url));
      });

      afterAll(() => proxy.stop());

      it("passes an answer on piece by piece", async () => {
        expect(await checkStreaming(proxy.url)).toMatchObject({ level: "ok" });
      });

      it("serves each visitor's page with its security headers", async () => {
        const page = await fetch(proxy.url);

        expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
        expect(await page.text()).toContain("</html>");
      });

      it("accepts changes from the site's own page and from no other", async () => {
        const own = await sendMessage(proxy.url, proxy.url);
        const foreign = await sendMessage(proxy.url, "http://elsewhere.example");

        expect(await own.text()).toContain("thread.item.done");
        expect(foreign.status).toBe(403);
      });

      it("accepts an upload of the maximum size", async () => {
        const form = new FormData();
        form.set("file", new File(["a".repeat(MAX_ATTACHMENT_BYTES)], "long.txt"));
        const token = await new SignJWT({ sub: "reader" })
          .setProtectedHeader({ alg: "HS256" })
          .setExpirationTime("5m")
          .sign(new TextEncoder().encode(app.authSecret));
        const response = await fetch(new URL("/api/chatkit/attachments", proxy.url), {
          method: "POST",
          headers: { authorization: `Bearer ${token}` },
          body: form,
        });

        expect(await response.json()).toMatchObject({ name: "long.txt" });
      });
    });
  }

  for (const program of programs) {
    describe.skipIf(!isInstalled(program))(`${program} with TLS (where it is installed)`, () => {
      let certificate: Certificate;
      let proxy: ReverseProxy;

      beforeAll(async () => {
        certificate = makeCertificate();
        const configuration = documentedConfiguration(program, app.url);
        proxy = await startProxy(program, configuration, { certificate });
      });

      afterAll(async () => {
        await proxy.stop();
        certificate.remove();
      });

      it("tells browsers to come back over HTTPS, and to send cookies over it alone", async () => {
        const trusted = certificate.text;
        const page = await trustingRequest(proxy.url, { trusted });
        const token = await trustingRequest(`${proxy.url}/api/auth/csrf`, { trusted });
        const cookies = token.headers["set-cookie"] ?? [];

        expect(page.headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
        expect(cookies.length).toBeGreaterThan(0);
        expect(cookies.filter((cookie) => !/; Secure(;|$)/.test(cookie))).toEqual([]);
      });

      it("lets the site's own page write, and no other's", async () => {
        const own = await sendOverTls(proxy.url, certificate, proxy.url);
        const foreign = await sendOverTls(proxy.url, certificate, "https://elsewhere.example");

        expect(own.body).toContain("thread.item.done");
        expect(foreign.status).toBe(403);
      });
    });
  }

  it("promises no HTTPS to a browser that came without it", async () => {
    const page = await fetch(app.url);
    const token = await fetch(`${app.url}/api/auth/csrf`);

    expect(page.headers.get("strict-transport-security")).toBeNull();
    expect(token.headers.getSetCookie().join()).not.toContain("Secure");
  });

  it.skipIf(!isInstalled("nginx"))(
    "is reported by the doctor if the proxy buffers answers (where nginx is installed)",
    async () => {
      const buffering = `location / {
        proxy_pass ${app.url};
        proxy_ignore_headers X-Accel-Buffering;
        gzip on;
        gzip_types *;
        gzip_proxied any;
        proxy_buffers 64 64k;
      }`;
      const proxy = await startProxy("nginx", buffering);
      const finding = await checkStreaming(proxy.url);
      await proxy.stop();

      expect(finding).toMatchObject({ level: "fault" });
      expect(finding).toHaveProperty("remedy", expect.stringContaining("buffering"));
    },
  );
});
