import { z } from "zod";
import { hostOf } from "./host-of.mjs";
import { rate } from "./rate";

/** Treats an empty variable as unset, so that `.env` lines can be left blank. */
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

function withDefault(fallback: string) {
  return text.transform((value) => value ?? fallback);
}

function oneOf<const Value extends string>(values: readonly Value[], fallback: Value) {
  const message = `must be one of ${values.join(", ")}`;
  return text.pipe(z.enum(values, { error: message }).default(fallback));
}

const wholeNumber = (fallback: number) =>
  text.transform((value, context) => {
    if (value === undefined) return fallback;
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= 0) return number;
    context.addIssue({ code: "custom", message: "must be a whole number, 0 or more" });
    return z.NEVER;
  });

const atLeast = (least: number, fallback: number) =>
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
const limit = (fallback: number) =>
  countOrUnlimited(
    fallback,
    0,
    'must be a whole number (0 turns the assistant off) or "unlimited"',
  );

/** A whole number, 1 or more; `unlimited` becomes `Infinity`. */
const amount = (fallback: number) =>
  countOrUnlimited(fallback, 1, 'must be a whole number, 1 or more, or "unlimited"');

const siteUrl = text.transform((value, context) => {
  if (value === undefined) return undefined;
  const trimmed = value.replace(/\/$/, "");
  if (URL.canParse(trimmed) && new URL(trimmed).origin === trimmed) return trimmed;
  context.addIssue({ code: "custom", message: "must be an origin such as https://shop.example" });
  return z.NEVER;
});

const optionalOneOf = <const Value extends string>(values: readonly Value[]) =>
  text.pipe(z.enum(values, { error: `must be one of ${values.join(", ")}` }).optional());

/** Parses `fast=gpt-5.4-mini, thorough=gpt-5.4` into a map. */
const choices = text.transform((value, context) => {
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

const origins = text.transform((value, context) => {
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

const hosts = text.superRefine((value, context) => {
  const entries = (value ?? "").split(",").map((entry) => entry.trim());
  for (const entry of entries.filter(Boolean)) {
    if (hostOf(entry) !== null) continue;
    const message = `"${entry}" must be a host such as shop.test or *.ngrok.app`;
    context.addIssue({ code: "custom", message });
  }
});

const url = text.refine((value) => value === undefined || URL.canParse(value), "must be a URL");

const urlWithDefault = (fallback: string) => url.transform((value) => value ?? fallback);

// Placeholder values that people put in files to fill in later.
const placeholder =
  /change.?me|replace.?(me|this|with)|placeholder|your.{0,12}secret|insert.{0,12}here/i;
const FEWEST_CHARACTERS = 16;
const FEWEST_DIFFERENT_CHARACTERS = 6;

const secret = text
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

const headerName = text
  .transform((value) => value?.toLowerCase())
  .refine(
    (value) => value === undefined || /^[a-z0-9-]+$/.test(value),
    "must be the name of a header such as x-real-ip",
  );

/** How much is logged; `silent` logs nothing. */
export const LogLevelSchema = oneOf(
  ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
  "info",
);

const unlimited = { perMinute: Infinity, perDay: Infinity };

/** Vercel always overwrites this header, whatever the client sends. */
const VERCEL_IP_HEADER = "x-real-ip";

export const EnvironmentSchema = z
  .object({
    NODE_ENV: oneOf(["development", "production", "test"], "development"),
    VERCEL: text,
    DATABASE_URL: withDefault("file:./.data/app.db"),
    AUTH_SECRET: secret,
    OPENAI_API_KEY: text,
    OPENAI_BASE_URL: url,
    OPENAI_MODEL: withDefault("gpt-5.4-mini"),
    OPENAI_API: oneOf(["responses", "chat_completions"], "responses"),
    OPENAI_MODELS: choices,
    OPENAI_REASONING_EFFORT: optionalOneOf(["none", "minimal", "low", "medium", "high", "xhigh"]),
    OPENAI_REASONING_SUMMARY: optionalOneOf(["auto", "concise", "detailed"]),
    NEXT_PUBLIC_CHATKIT_WIDGET: oneOf(["auto", "openai", "builtin"], "auto"),
    NEXT_PUBLIC_CHATKIT_DOMAIN_KEY: withDefault("domain_pk_localhost_dev"),
    CHATKIT_API_URL: withDefault("/api/chatkit").refine(
      (value) => /^\/(?!\/)/.test(value) || /^https?:\/\//.test(value),
      "must be a path such as /api/chatkit or a URL",
    ),
    GITHUB_CLIENT_ID: text,
    GITHUB_CLIENT_SECRET: text,
    GOOGLE_CLIENT_ID: text,
    GOOGLE_CLIENT_SECRET: text,
    PORT: withDefault("3000"),
    SITE_URL: siteUrl,
    SOURCE_URL: url,
    VERCEL_PROJECT_PRODUCTION_URL: text,
    CORS_ORIGINS: origins,
    DEV_ORIGINS: hosts,
    RATE_LIMIT_PER_MINUTE: wholeNumber(60),
    MODEL_CALLS_PER_DAY: limit(1_000),
    MODEL_CALLS_PER_MINUTE: limit(60),
    MODEL_CALLS_PER_ADDRESS: rate({ perMinute: 30, perDay: 400 }),
    MESSAGES_PER_ADDRESS: rate({ perMinute: 20, perDay: 300 }),
    MESSAGES_PER_GUEST: rate({ perMinute: 10, perDay: 100 }),
    MESSAGES_PER_USER: rate({ perMinute: 20, perDay: 500 }),
    MESSAGES_PER_TENANT: rate(unlimited),
    MESSAGES_PER_SITE: rate(unlimited),
    TRUSTED_IP_HEADER: headerName,
    MODEL_OUTPUT_TOKENS: amount(16_000),
    MODEL_FIRST_EVENT_SECONDS: amount(60),
    MODEL_SILENCE_SECONDS: amount(120),
    TURN_SECONDS: amount(240),
    MAX_MESSAGE_CHARACTERS: atLeast(1, 20_000),
    MAX_ATTACHMENT_MB: atLeast(1, 20),
    HISTORY_TOKENS: atLeast(1_000, 16_000),
    RETENTION_DAYS: wholeNumber(0),
    CRON_SECRET: text,
    WEATHER_URL: urlWithDefault("https://api.open-meteo.com"),
    WEATHER_PLACES_URL: urlWithDefault("https://geocoding-api.open-meteo.com"),
    S3_BUCKET: text,
    S3_ENDPOINT: url,
    S3_REGION: withDefault("auto"),
    S3_ACCESS_KEY_ID: text,
    S3_SECRET_ACCESS_KEY: text,
    LOG_LEVEL: LogLevelSchema,
  })
  .superRefine((raw, context) => {
    for (const provider of ["GITHUB", "GOOGLE"] as const) {
      const [id, secret] = [`${provider}_CLIENT_ID`, `${provider}_CLIENT_SECRET`] as const;
      if ((raw[id] === undefined) === (raw[secret] === undefined)) continue;
      const [given, missing] = raw[id] === undefined ? [secret, id] : [id, secret];
      context.addIssue({ code: "custom", path: [given], message: `needs ${missing} beside it` });
    }
  })
  .transform((raw) => ({
    mode: raw.NODE_ENV,
    onVercel: raw.VERCEL !== undefined,
    databaseUrl: raw.DATABASE_URL,
    authSecret: raw.AUTH_SECRET,
    openaiApiKey: raw.OPENAI_API_KEY,
    openaiBaseUrl: raw.OPENAI_BASE_URL,
    openaiModel: raw.OPENAI_MODEL,
    openaiApi: raw.OPENAI_API,
    /** The models that the user can choose, by the ID that the composer sends. */
    openaiModels: raw.OPENAI_MODELS,
    openaiReasoning: {
      effort: raw.OPENAI_REASONING_EFFORT,
      summary: raw.OPENAI_REASONING_SUMMARY,
    },
    widget: raw.NEXT_PUBLIC_CHATKIT_WIDGET,
    apiUrl: raw.CHATKIT_API_URL,
    domainKey: raw.NEXT_PUBLIC_CHATKIT_DOMAIN_KEY,
    oauth: {
      github: clientOf(raw.GITHUB_CLIENT_ID, raw.GITHUB_CLIENT_SECRET),
      google: clientOf(raw.GOOGLE_CLIENT_ID, raw.GOOGLE_CLIENT_SECRET),
    },
    /** The site's origin; undefined if it isn't configured. */
    siteUrl:
      raw.SITE_URL ??
      (raw.VERCEL_PROJECT_PRODUCTION_URL
        ? `https://${raw.VERCEL_PROJECT_PRODUCTION_URL}`
        : undefined),
    /** Where this project's files can be read, without a slash at the end. */
    sourceUrl: raw.SOURCE_URL?.replace(/\/$/, ""),
    port: raw.PORT,
    corsOrigins: raw.CORS_ORIGINS,
    rateLimitPerMinute: raw.RATE_LIMIT_PER_MINUTE,
    /** For all users together; `Infinity` means no limit, 0 turns the assistant off. */
    modelCalls: { perDay: raw.MODEL_CALLS_PER_DAY, perMinute: raw.MODEL_CALLS_PER_MINUTE },
    modelCallsPerAddress: raw.MODEL_CALLS_PER_ADDRESS,
    messages: {
      perAddress: raw.MESSAGES_PER_ADDRESS,
      perGuest: raw.MESSAGES_PER_GUEST,
      perUser: raw.MESSAGES_PER_USER,
      perTenant: raw.MESSAGES_PER_TENANT,
      perSite: raw.MESSAGES_PER_SITE,
    },
    /** In lower case; undefined if client addresses aren't known. */
    trustedIpHeader:
      raw.TRUSTED_IP_HEADER ?? (raw.VERCEL === undefined ? undefined : VERCEL_IP_HEADER),
    /** Limits per answer, with times in milliseconds; `Infinity` means no limit. */
    replyLimits: {
      outputTokens: raw.MODEL_OUTPUT_TOKENS,
      firstEvent: raw.MODEL_FIRST_EVENT_SECONDS * 1_000,
      silence: raw.MODEL_SILENCE_SECONDS * 1_000,
      turn: raw.TURN_SECONDS * 1_000,
    },
    maxMessageCharacters: raw.MAX_MESSAGE_CHARACTERS,
    maxAttachmentBytes: raw.MAX_ATTACHMENT_MB * 1024 * 1024,
    historyTokens: raw.HISTORY_TOKENS,
    /** 0 keeps threads forever. */
    retentionDays: raw.RETENTION_DAYS,
    cronSecret: raw.CRON_SECRET,
    weather: { forecastUrl: raw.WEATHER_URL, placesUrl: raw.WEATHER_PLACES_URL },
    s3: raw.S3_BUCKET
      ? {
          bucket: raw.S3_BUCKET,
          endpoint: raw.S3_ENDPOINT,
          region: raw.S3_REGION,
          accessKeyId: raw.S3_ACCESS_KEY_ID,
          secretAccessKey: raw.S3_SECRET_ACCESS_KEY,
        }
      : undefined,
  }));

function clientOf(clientId: string | undefined, clientSecret: string | undefined) {
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}

export type Environment = z.output<typeof EnvironmentSchema>;
