import { z } from "zod";
import { hostOf } from "./host-of.mjs";

// How variables of each kind are read.

/** Treats an empty variable as unset, so that `.env` lines can be left blank. */
export const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

export function withDefault(fallback: string) {
  return text.transform((value) => value ?? fallback);
}

export function oneOf<const Value extends string>(values: readonly Value[], fallback: Value) {
  const message = `must be one of ${values.join(", ")}`;
  return text.pipe(z.enum(values, { error: message }).default(fallback));
}

export const wholeNumber = (fallback: number) =>
  text.transform((value, context) => {
    if (value === undefined) return fallback;
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= 0) return number;
    context.addIssue({ code: "custom", message: "must be a whole number, 0 or more" });
    return z.NEVER;
  });

export const atLeast = (least: number, fallback: number) =>
  wholeNumber(fallback).refine((value) => value >= least, `must be at least ${least}`);

const countOrUnlimited = (fallback: number, least: number, message: string) =>
  text.transform((value, context) => {
    if (value === undefined) return fallback;
    if (value.toLowerCase() === "unlimited") return Infinity;
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= least) return number;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** A whole number, 0 or more; `unlimited` becomes `Infinity`. */
export const limit = (fallback: number) =>
  countOrUnlimited(
    fallback,
    0,
    'must be a whole number (0 turns the assistant off) or "unlimited"',
  );

/** A whole number, 1 or more; `unlimited` becomes `Infinity`. */
export const amount = (fallback: number) =>
  countOrUnlimited(fallback, 1, 'must be a whole number, 1 or more, or "unlimited"');

/** Part of the headers of every page, which other characters would break. */
export const bucket = text.refine(
  (value) => value === undefined || /^[\w.-]+$/.test(value),
  "must be a bucket's name, such as my-files",
);

export const siteUrl = text.transform((value, context) => {
  if (value === undefined) return undefined;
  const trimmed = value.replace(/\/$/, "");
  if (URL.canParse(trimmed) && new URL(trimmed).origin === trimmed) return trimmed;
  const message =
    "must be an origin such as https://shop.example; the site can't be served under a path";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

export const optionalOneOf = <const Value extends string>(values: readonly Value[]) =>
  text.pipe(z.enum(values, { error: `must be one of ${values.join(", ")}` }).optional());

/** Parses `fast=gpt-5.4-mini, thorough=gpt-5.4` into a map. */
export const choices = text.transform((value, context) => {
  const entries = (value ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry): [string, string] => {
      const [id = "", ...name] = entry.split("=");
      return [id.trim(), name.join("=").trim()];
    });
  for (const [id, name] of entries) {
    if (/^[\w.-]{1,64}$/.test(id) && name !== "") continue;
    const message = `"${id}" must be a name for people's choice and a model, such as fast=gpt-5.4-mini`;
    context.addIssue({ code: "custom", message });
  }
  return new Map(entries);
});

export const origins = text.transform((value, context) => {
  const list = (value ?? "")
    .split(",")
    .map((origin) => origin.trim())
    .filter(Boolean);
  for (const origin of list) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      const message = `"${origin}" must be an origin such as https://shop.example`;
      context.addIssue({ code: "custom", message });
    }
  }
  return list;
});

export const hosts = text.superRefine((value, context) => {
  const entries = (value ?? "").split(",").map((entry) => entry.trim());
  for (const entry of entries.filter(Boolean)) {
    if (hostOf(entry) !== null) continue;
    const message = `"${entry}" must be a host such as shop.test or *.ngrok.app`;
    context.addIssue({ code: "custom", message });
  }
});

/** `fetch` refuses URLs with credentials, and logs may contain URLs. */
export const url = text.refine((value) => {
  if (value === undefined) return true;
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}, "must be a URL that starts with http:// or https:// and contains no user name or password");

export const bearerToken = text.refine(
  (value) => value === undefined || /^[\x21-\x7e]+$/.test(value),
  "must be a token as it follows “Bearer”: without spaces, line breaks or accents",
);

export const names = text.transform(
  (value): ReadonlySet<string> =>
    new Set(
      (value ?? "")
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean),
    ),
);

export const urlWithDefault = (fallback: string) => url.transform((value) => value ?? fallback);

// Placeholder values that people put in files to fill in later.
const placeholder =
  /change.?me|replace.?(me|this|with)|placeholder|your.{0,12}secret|insert.{0,12}here/i;
const FEWEST_CHARACTERS = 16;
const FEWEST_DIFFERENT_CHARACTERS = 6;

export const secret = text
  .refine((value) => value === undefined || value.length >= FEWEST_CHARACTERS, {
    error: `must have at least ${FEWEST_CHARACTERS} characters; \`openssl rand -base64 32\` makes a good one`,
    abort: true,
  })
  .refine(
    (value) =>
      value === undefined ||
      (!placeholder.test(value) && new Set(value).size >= FEWEST_DIFFERENT_CHARACTERS),
    "must be a random text, not a placeholder; `openssl rand -base64 32` makes a good one",
  );

export const smtpUrl = text.refine(
  (value) => value === undefined || (URL.canParse(value) && /^smtps?:\/\/[^/]/i.test(value)),
  "must be a URL such as smtps://user:password@smtp.example.com",
);

/** Parses `Acme <shop@acme.example>` or an address alone. */
export const emailSender = text.transform((value, context) => {
  if (value === undefined) return undefined;
  const [, name, bracketed] = /^([^<>\r\n]*)<([^<>]+)>$/.exec(value) ?? [];
  const address = z.email().safeParse((bracketed ?? value).trim());
  if (address.success)
    return { name: name?.trim().replace(/^"|"$/g, "") ?? "", address: address.data };
  context.addIssue({
    code: "custom",
    message: "must be an email address, or a name and one: Acme <shop@acme.example>",
  });
  return z.NEVER;
});

/** An email address becomes a `mailto:` URL, as security.txt requires. */
export const contact = text.transform((value, context) => {
  if (value === undefined) return undefined;
  if (z.email().safeParse(value).success) return `mailto:${value}`;
  if (/^(?:https:\/\/|mailto:)\S+$/.test(value) && URL.canParse(value)) return value;
  context.addIssue({ code: "custom", message: "must be an email address or an https URL" });
  return z.NEVER;
});

export const headerName = text
  .transform((value) => value?.toLowerCase())
  .refine(
    (value) => value === undefined || /^[a-z0-9-]+$/.test(value),
    "must be the name of a header such as x-real-ip",
  );
