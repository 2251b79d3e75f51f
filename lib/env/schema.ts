import { z } from "zod";
import { rate } from "./rate";
import {
  amount,
  atLeast,
  bearerToken,
  bucket,
  choices,
  contact,
  emailSender,
  headerName,
  hosts,
  limit,
  names,
  oneOf,
  optionalOneOf,
  origins,
  secret,
  siteUrl,
  smtpUrl,
  text,
  url,
  urlWithDefault,
  wholeNumber,
  withDefault,
} from "./readers";
import { dailyLimits, modelPrices } from "./spending";

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
    OPENAI_API_KEY: bearerToken,
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
    CORS_COOKIES: oneOf(["off", "on"], "off"),
    DEV_ORIGINS: hosts,
    RATE_LIMIT_PER_MINUTE: wholeNumber(60),
    MODEL_CALLS_PER_DAY: limit(1_000),
    MODEL_CALLS_PER_MINUTE: limit(60),
    MODEL_CALLS_PER_ADDRESS: rate({ perMinute: 30, perDay: 400 }),
    MODEL_TOKENS_PER_DAY: dailyLimits,
    MODEL_SPEND_PER_DAY: dailyLimits,
    MODEL_PRICES: modelPrices,
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
    STORAGE_MB_PER_USER: amount(200),
    HISTORY_TOKENS: atLeast(1_000, 16_000),
    SMTP_URL: smtpUrl,
    EMAIL_FROM: emailSender,
    EMAILS_PER_SITE: rate({ perMinute: 60, perDay: 2_000 }),
    SECURITY_CONTACT: contact,
    RETENTION_DAYS: wholeNumber(0),
    CRON_SECRET: text,
    WEATHER_URL: urlWithDefault("https://api.open-meteo.com"),
    WEATHER_PLACES_URL: urlWithDefault("https://geocoding-api.open-meteo.com"),
    MCP_SERVER_URL: url,
    MCP_SERVER_TOKEN: bearerToken,
    MCP_TOOLS_WITHOUT_APPROVAL: names,
    S3_BUCKET: bucket,
    S3_ENDPOINT: url,
    S3_REGION: withDefault("auto"),
    S3_ACCESS_KEY_ID: text,
    S3_SECRET_ACCESS_KEY: text,
    LOG_LEVEL: LogLevelSchema,
    OTEL_EXPORTER_OTLP_ENDPOINT: url,
    OTEL_SERVICE_NAME: withDefault("chatkit-starter"),
  })
  .superRefine((raw, context) => {
    for (const provider of ["GITHUB", "GOOGLE"] as const) {
      const [id, secret] = [`${provider}_CLIENT_ID`, `${provider}_CLIENT_SECRET`] as const;
      if ((raw[id] === undefined) === (raw[secret] === undefined)) continue;
      const [given, missing] = raw[id] === undefined ? [secret, id] : [id, secret];
      context.addIssue({ code: "custom", path: [given], message: `needs ${missing} as well` });
    }
    if ((raw.SMTP_URL === undefined) !== (raw.EMAIL_FROM === undefined)) {
      const [given, missing] = raw.SMTP_URL
        ? ["SMTP_URL", "EMAIL_FROM"]
        : ["EMAIL_FROM", "SMTP_URL"];
      context.addIssue({ code: "custom", path: [given], message: `needs ${missing} beside it` });
    }
    if (raw.MCP_SERVER_URL === undefined) {
      const message = "needs MCP_SERVER_URL as well";
      if (raw.MCP_SERVER_TOKEN !== undefined)
        context.addIssue({ code: "custom", path: ["MCP_SERVER_TOKEN"], message });
      if (raw.MCP_TOOLS_WITHOUT_APPROVAL.size > 0)
        context.addIssue({ code: "custom", path: ["MCP_TOOLS_WITHOUT_APPROVAL"], message });
    }
    const hasOrigin = (raw.SITE_URL ?? raw.VERCEL_PROJECT_PRODUCTION_URL) !== undefined;
    if (raw.SMTP_URL && raw.NODE_ENV === "production" && !hasOrigin) {
      const message = "needs SITE_URL, where the links in emails lead";
      context.addIssue({ code: "custom", path: ["SMTP_URL"], message });
    }
    const hasSpendLimit = Object.values(raw.MODEL_SPEND_PER_DAY).some(Number.isFinite);
    const unpriced = [raw.OPENAI_MODEL, ...raw.OPENAI_MODELS.values()].find(
      (model) => !raw.MODEL_PRICES.has(model),
    );
    if (hasSpendLimit && unpriced !== undefined) {
      const message = `needs the price of ${unpriced} in MODEL_PRICES`;
      context.addIssue({ code: "custom", path: ["MODEL_SPEND_PER_DAY"], message });
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
    /** Whether pages of those origins may send the session's cookie. */
    corsCookies: raw.CORS_COOKIES === "on" && raw.CORS_ORIGINS.length > 0,
    rateLimitPerMinute: raw.RATE_LIMIT_PER_MINUTE,
    /** For all users together; `Infinity` means no limit, 0 turns the assistant off. */
    modelCalls: { perDay: raw.MODEL_CALLS_PER_DAY, perMinute: raw.MODEL_CALLS_PER_MINUTE },
    modelCallsPerAddress: raw.MODEL_CALLS_PER_ADDRESS,
    /** Per day and, for money, in the currency of the prices. */
    modelTokens: raw.MODEL_TOKENS_PER_DAY,
    modelSpend: raw.MODEL_SPEND_PER_DAY,
    /** By model. */
    modelPrices: raw.MODEL_PRICES,
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
    /** `Infinity` means no limit. */
    storageBytesPerUser: raw.STORAGE_MB_PER_USER * 1024 * 1024,
    historyTokens: raw.HISTORY_TOKENS,
    /** 0 keeps threads forever. */
    retentionDays: raw.RETENTION_DAYS,
    cronSecret: raw.CRON_SECRET,
    telemetry: {
      /** Undefined if nothing is measured. */
      collector: raw.OTEL_EXPORTER_OTLP_ENDPOINT,
      serviceName: raw.OTEL_SERVICE_NAME,
    },
    /** Undefined if no email is sent. */
    email:
      raw.SMTP_URL && raw.EMAIL_FROM
        ? { url: raw.SMTP_URL, from: raw.EMAIL_FROM, perSite: raw.EMAILS_PER_SITE }
        : undefined,
    /** A `mailto:` or `https:` URL. */
    securityContact: raw.SECURITY_CONTACT,
    weather: { forecastUrl: raw.WEATHER_URL, placesUrl: raw.WEATHER_PLACES_URL },
    /** Undefined if no MCP server's tools are used. */
    mcp: raw.MCP_SERVER_URL
      ? {
          url: raw.MCP_SERVER_URL,
          token: raw.MCP_SERVER_TOKEN,
          /** Names as the server gives them. */
          toolsWithoutApproval: raw.MCP_TOOLS_WITHOUT_APPROVAL,
        }
      : undefined,
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
