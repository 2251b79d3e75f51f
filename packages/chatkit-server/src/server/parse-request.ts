import type { z } from "zod";
import { InvalidRequestError, PayloadTooLargeError } from "../errors";
import { fieldName } from "../field-name";
import { checkExtent, type ExtentLimits } from "./check-extent";
import { checkScalars } from "./check-scalars";
import { requestSchemas, type ServerRequest } from "./request-schemas";

export interface RequestLimits extends ExtentLimits {
  /** Maximum size of a request's body, in bytes. */
  maxBodyBytes: number;
}

const OPERATIONS = [...requestSchemas.keys()].join(", ");

/**
 * Parses a request's body. Throws `PayloadTooLargeError`, or an `InvalidRequestError` that names
 * the invalid member.
 */
export function parseRequest(body: string | Uint8Array, limits: RequestLimits): ServerRequest {
  const text = decodeBody(body, limits.maxBodyBytes);
  checkExtent(text, limits);
  const value = parseJson(text);
  checkScalars(value);
  const result = schemaFor(value).safeParse(value);
  if (!result.success) throw invalidMember(result.error);
  return result.data;
}

function decodeBody(body: string | Uint8Array, maxBytes: number): string {
  if (body.length > maxBytes) {
    throw new PayloadTooLargeError(`The body may be at most ${maxBytes} bytes long.`);
  }
  if (typeof body === "string") return body;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (cause) {
    throw new InvalidRequestError("The body isn't valid UTF-8.", { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidRequestError("The body isn't valid JSON.", { cause });
  }
}

function schemaFor(value: unknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InvalidRequestError("The body must be a JSON object.");
  }
  const type = "type" in value ? value.type : undefined;
  if (typeof type !== "string") {
    throw new InvalidRequestError(`type: must name an operation: ${OPERATIONS}.`, {
      field: "type",
    });
  }
  const schema = requestSchemas.get(type);
  if (!schema) {
    const shown = JSON.stringify(type.slice(0, 80).toWellFormed());
    throw new InvalidRequestError(`type: ${shown} is not one of the operations ${OPERATIONS}.`, {
      field: "type",
    });
  }
  return schema;
}

function invalidMember(error: z.ZodError): InvalidRequestError {
  const issue = error.issues[0];
  const field = fieldName(issue?.path ?? []);
  return new InvalidRequestError(`${field}: ${issue?.message ?? "is invalid"}`, {
    field,
    cause: error,
  });
}
