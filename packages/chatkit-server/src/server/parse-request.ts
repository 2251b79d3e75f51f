import type { z } from "zod";
import { InvalidRequestError, PayloadTooLargeError } from "../errors";
import { requestSchemas, type ServerRequest } from "./request-schemas";

export interface RequestLimits {
  /** Bytes of a request's body. */
  maxBodyBytes: number;
  /** Arrays and objects within one another. */
  maxDepth: number;
  /** Values in all, those within others counted. */
  maxValues: number;
}

/**
 * Reads a request's body. Throws `PayloadTooLargeError`, or `InvalidRequestError` that names the
 * member at fault.
 */
export function parseRequest(body: string | Uint8Array, limits: RequestLimits): ServerRequest {
  const value = parseJson(decodeBody(body, limits.maxBodyBytes));
  checkExtent(value, limits);
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
    throw new InvalidRequestError("type: must name an operation.", { field: "type" });
  }
  const schema = requestSchemas.get(type);
  if (!schema) {
    throw new InvalidRequestError(`type: ${JSON.stringify(type.slice(0, 80))} is no operation.`, {
      field: "type",
    });
  }
  return schema;
}

/**
 * Looks at the whole before any schema does: a schema takes a thousand times as long as JSON for
 * each value, and reports each that is wrong, which a body of millions turns into minutes and
 * gigabytes.
 */
function checkExtent(body: unknown, { maxDepth, maxValues }: RequestLimits): void {
  let values = 0;
  function visit(value: unknown, levels: number): void {
    values += 1;
    if (values > maxValues) {
      throw new InvalidRequestError(`The body holds more than ${maxValues} values.`);
    }
    if (typeof value !== "object" || value === null) return;
    if (levels === 0) {
      throw new InvalidRequestError(`The body nests more than ${maxDepth} levels deep.`);
    }
    for (const member of Object.values(value)) visit(member, levels - 1);
  }
  visit(body, maxDepth);
}

function invalidMember(error: z.ZodError): InvalidRequestError {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join(".") ?? "";
  return new InvalidRequestError(`${field}: ${issue?.message ?? "is invalid"}`, {
    field,
    cause: error,
  });
}
