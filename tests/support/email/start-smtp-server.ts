import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { readMessage, type ReceivedEmail } from "./read-message";

export interface SmtpServerOptions {
  /** Asks for this name and password, over TLS with a certificate that nobody signed. */
  account?: { user: string; pass: string };
  /** Answers to the message: `hang` never does, a number is the status of a refusal. */
  answer?: "accept" | "hang" | number;
}

export interface TestSmtpServer {
  /** For SMTP_URL. */
  url: string;
  received: ReceivedEmail[];
  /** How many messages got no answer. */
  waiting: number;
  options: SmtpServerOptions;
  close: () => Promise<void>;
}

/** A mail server that refuses any message that isn't well-formed, and keeps the others. */
export async function startSmtpServer(options: SmtpServerOptions = {}): Promise<TestSmtpServer> {
  const received: ReceivedEmail[] = [];
  const { account } = options;
  const started: TestSmtpServer = {
    url: "",
    received,
    waiting: 0,
    options,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  const server = new SMTPServer({
    logger: false,
    secure: account !== undefined,
    authOptional: account === undefined,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    size: 100_000,
    onAuth({ username, password }, _session, done) {
      const isRight = username === account?.user && password === account?.pass;
      done(isRight ? null : new Error("Wrong name or password"), { user: username });
    },
    onData(stream, session, done) {
      void buffer(stream).then((bytes) => {
        if (options.answer === "hang") return void (started.waiting += 1);
        if (typeof options.answer === "number") {
          return done(Object.assign(new Error("Refused"), { responseCode: options.answer }));
        }
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        try {
          received.push(readMessage(bytes, recipients));
        } catch (error) {
          return done(error instanceof Error ? error : new Error("Malformed"));
        }
        done();
      });
    },
  });
  // A client that hangs up is a case of its own.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  started.url = `${account ? "smtps" : "smtp"}://127.0.0.1:${address.port}`;
  return started;
}
