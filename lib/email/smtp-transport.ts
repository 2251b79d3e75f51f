import { createTransport, type Transporter } from "nodemailer";

/**
 * Connects to the server of an SMTP URL: `smtps:` with TLS from the start, `smtp:` with STARTTLS if
 * the server offers it. A password is sent over TLS only.
 *
 * @param wait Milliseconds for each step, such as connecting, before it counts as failed.
 */
export function smtpTransport(url: string, wait: number): Transporter {
  const { username } = new URL(url);
  return createTransport({
    url,
    connectionTimeout: wait,
    greetingTimeout: wait,
    socketTimeout: wait,
    dnsTimeout: wait,
    ...(username === "" ? {} : { requireTLS: true }),
    // Emails have no attachments, so nothing may be read from disk or from a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
