import { afterEach, describe, expect, it } from "vitest";
import { emailCheck } from "@/lib/doctor/email-check";
import { parseEnvironment } from "@/lib/env";
import {
  startSmtpServer,
  type SmtpServerOptions,
  type TestSmtpServer,
} from "../../support/email/start-smtp-server";

const servers: TestSmtpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options: SmtpServerOptions = {}): Promise<TestSmtpServer> {
  const server = await startSmtpServer(options);
  servers.push(server);
  return server;
}

function check(url: string) {
  return emailCheck(parseEnvironment({ SMTP_URL: url, EMAIL_FROM: "shop@acme.example" })).run();
}

/** The test server's certificate is signed by nobody. */
const trusting = (url: string) => `${url}?tls.rejectUnauthorized=false`;

describe("what the doctor says of email", () => {
  it("is what to do without it", async () => {
    const finding = await emailCheck(parseEnvironment({})).run();
    expect(finding).toMatchObject({ level: "note", text: expect.stringContaining("SMTP_URL") });
  });

  it("is fine where the server lets it in, and nothing is sent", async () => {
    const { url, received } = await start();
    const text = `sent by ${new URL(url).host} from shop@acme.example`;
    expect(await check(url)).toEqual({ level: "ok", text });
    expect(received).toEqual([]);
  });

  it("is fine with the right password alone", async () => {
    const { url } = await start({ account: { user: "shop", pass: "a@b" } });
    const as = (who: string) => check(trusting(url.replace("//", `//${who}@`)));
    expect(await as("shop:a%40b")).toMatchObject({ level: "ok" });
    expect(await as("shop:wrong")).toMatchObject({
      level: "fault",
      text: expect.stringContaining("refuses the name or the password"),
    });
  });

  it("is that a password needs encryption", async () => {
    const { url } = await start();
    expect(await check(url.replace("//", "//shop:secret@"))).toMatchObject({
      level: "fault",
      text: expect.stringContaining("offers no encryption that can be trusted"),
    });
  });

  it("is that nobody answers", async () => {
    const server = await startSmtpServer();
    await server.close();
    expect(await check(server.url)).toMatchObject({
      level: "fault",
      text: expect.stringContaining("can't be reached"),
    });
  });
});
