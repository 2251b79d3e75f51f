import { after } from "next/server";
import {
  cutText,
  httpErrorOf,
  httpErrorResponse,
  UnavailableError,
  type HttpError,
} from "@acme/chatkit-server";
import { isDatabaseUnavailable } from "@/lib/db";
import { env } from "@/lib/env";
import { errorMessage } from "@/lib/i18n/error-messages";
import { languageOfLocale, localeOfRequest, type Language } from "@/lib/i18n/languages";
import { logger } from "@/lib/logger";
import { inSpan, tracing, type Span } from "@/lib/telemetry/spans";
import { corsHeaders } from "./cors";
import { HttpRefusal } from "./http-refusal";

export interface ApiRequest {
  request: Request;
  requestId: string;
}

/**
 * Turns a handler into a route. Every failure becomes JSON with a request ID: 503 if the database
 * is unavailable, and a general message for an unknown error, which is logged once. Each response
 * is logged; a stream is logged when it begins.
 */
export function apiRoute(
  handle: (call: ApiRequest) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const requestId = crypto.randomUUID();
    const startedAt = performance.now();
    const { method } = request;
    const path = pathOf(request);
    const response = await inSpan(
      `${method} ${path}`,
      { "request.id": requestId, "url.path": path },
      (span) => answered(span, answer({ request, requestId }, handle)),
    );
    if (tracing() && env().onVercel) after(() => tracing()?.flush());
    for (const [name, value] of Object.entries(corsHeaders(request))) {
      response.headers.set(name, value);
    }
    response.headers.set("x-request-id", requestId);
    const ms = Math.round(performance.now() - startedAt);
    logger.info({ requestId, method, path, status: response.status, ms }, "request answered");
    return response;
  };
}

async function answered(span: Span, answering: Promise<Response>): Promise<Response> {
  const response = await answering;
  span.set({ "http.response.status_code": response.status });
  return response;
}

async function answer(
  call: ApiRequest,
  handle: (call: ApiRequest) => Promise<Response>,
): Promise<Response> {
  const { request, requestId } = call;
  try {
    return await handle(call);
  } catch (error) {
    const language = languageOfLocale(localeOfRequest(request));
    const known = error instanceof HttpRefusal ? error : httpErrorOf(error);
    if (known) return httpErrorResponse(inLanguage(known, language), requestId);
    logger.error({ requestId, path: pathOf(request), err: error }, "request failed");
    const shown = isDatabaseUnavailable(error) ? httpErrorOf(databaseUnreachable()) : null;
    return httpErrorResponse(shown ? inLanguage(shown, language) : INTERNAL, requestId);
  }
}

const INTERNAL: HttpError = {
  status: 500,
  code: "internal",
  message: "Something went wrong on our side. Please try again.",
};

function databaseUnreachable(): UnavailableError {
  return new UnavailableError("The database can't be reached. Please try again in a moment.", {
    reason: { code: "database_unreachable" },
  });
}

function inLanguage({ status, code, retryAfter, reason, message }: HttpError, language: Language) {
  const said = errorMessage({ message, reason }, language);
  return { status, code, retryAfter, reason, message: said };
}

const SEGMENTS_OF_ROUTES = 4;
const MAX_PATH_LENGTH = 100;

/** Omits the path segments that may contain tokens or IDs. */
function pathOf(request: Request): string {
  const segments = new URL(request.url).pathname.split("/").slice(1, 1 + SEGMENTS_OF_ROUTES);
  return cutText(`/${segments.join("/")}`, MAX_PATH_LENGTH);
}
