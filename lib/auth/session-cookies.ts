import { env } from "@/lib/env";
import { sessionCookieName, sessionMaxAgeSeconds } from "./session-token";
import { visitorCookieName, writeVisitor, type Visitor } from "./visitor-cookie";

type SameSite = "lax" | "none";

interface CookieOptions {
  httpOnly: boolean;
  sameSite: SameSite;
  path: "/";
  secure: boolean;
  maxAge: number;
}

interface CookieJar {
  set(name: string, value: string, options: CookieOptions): unknown;
}

/** Whether the browser uses HTTPS; a proxy in front may terminate TLS. */
export function isHttps(forwardedProtocol: string | null, protocol = "http"): boolean {
  return (forwardedProtocol ?? protocol).startsWith("https");
}

/**
 * Where sign-in remembers the page to return to. With `__Host-`, other sites of the same domain can't
 * set it.
 */
export function callbackCookieName(secure: boolean): string {
  return `${secure ? "__Host-" : ""}next-auth.callback-url`;
}

export function setSessionCookie(jar: CookieJar, token: string, secure: boolean): void {
  jar.set(sessionCookieName, token, { ...shared(secure), httpOnly: true });
}

/** A `Set-Cookie` value for a session, where there is no cookie jar. */
export function sessionCookie(token: string, secure: boolean): string {
  const attributes = `Path=/; Max-Age=${sessionMaxAgeSeconds}; HttpOnly; SameSite=Lax`;
  return `${sessionCookieName}=${token}; ${attributes}${secure ? "; Secure" : ""}`;
}

/** Headers of a response after which the browser no longer knows its session or whose it was. */
export function sessionForgotten(): Headers {
  const attributes = "Path=/; Max-Age=0; SameSite=Lax";
  const headers = new Headers();
  headers.append("set-cookie", `${sessionCookieName}=; ${attributes}; HttpOnly`);
  headers.append("set-cookie", `${visitorCookieName}=; ${attributes}`);
  return headers;
}

export function setVisitorCookie(jar: CookieJar, visitor: Visitor, secure: boolean): void {
  jar.set(visitorCookieName, writeVisitor(visitor), { ...shared(secure), httpOnly: false });
}

/** Pages of other sites get the session cookie only over HTTPS and only if that is enabled. */
export function sessionSameSite(secure: boolean): SameSite {
  return secure && env().corsCookies ? "none" : "lax";
}

function shared(secure: boolean): Omit<CookieOptions, "httpOnly"> {
  return { sameSite: sessionSameSite(secure), path: "/", secure, maxAge: sessionMaxAgeSeconds };
}
