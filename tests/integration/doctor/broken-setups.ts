/** A way in which a setup can be broken, and what the doctor should say about it. */
export interface BrokenSetup {
  name: string;
  /** The variables that break a good setup. */
  broken: Record<string, string>;
  /** A part of the sentence that says what is wrong. */
  says: string;
  /** A command or setting in the remedy. */
  command: string;
  /** The values that a reader of the remedy fills in where the command has none. */
  filledIn?: Record<string, string>;
}

/** What the broken setups refer to. */
export interface Servers {
  /** A model's server with the models `small` and `large` under /v1. */
  model: string;
  /** A server that answers each request with the status in its path, such as /401. */
  status: string;
  storage: string;
  folder: string;
  postgres: string;
  libsql: string;
  libsqlToken: string;
}

const AGAIN = "npm run doctor";
const MIGRATE = "npm run db:migrate";
const keys = { S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "secret" };

function withVariables(): BrokenSetup[] {
  const wrong: [broken: Record<string, string>, says: string, filledIn: Record<string, string>][] =
    [
      [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of", { LOG_LEVEL: "info" }],
      [{ AUTH_SECRET: "changeme-changeme" }, "AUTH_SECRET must be a random text", {}],
      [{ AUTH_SECRET: "short" }, "AUTH_SECRET must have at least 16 characters", {}],
      [{ OPENAI_API: "completions" }, "OPENAI_API must be one of", {}],
      [{ CORS_ORIGINS: "shop.example" }, "must be an origin such as", {}],
      [{ SITE_URL: "https://shop.example/shop" }, "SITE_URL must be an origin such as", {}],
      [{ MODEL_CALLS_PER_DAY: "many" }, "MODEL_CALLS_PER_DAY must be a whole number", {}],
      [{ MESSAGES_PER_GUEST: "often" }, "MESSAGES_PER_GUEST must be a rate such as", {}],
      [{ RETENTION_DAYS: "-1" }, "RETENTION_DAYS must be a whole number", {}],
      [
        { GITHUB_CLIENT_ID: "id" },
        "needs GITHUB_CLIENT_SECRET",
        { GITHUB_CLIENT_ID: "id", GITHUB_CLIENT_SECRET: "secret" },
      ],
      [
        { MODEL_SPEND_PER_DAY: "site 20" },
        "needs the price of",
        { MODEL_SPEND_PER_DAY: "site 20", MODEL_PRICES: "gpt-5.4-mini=0.25/2" },
      ],
    ];
  return wrong.map(([broken, says, filledIn]) => {
    const [variable = "", value = ""] = Object.entries(broken)[0] ?? [];
    const name = `a ${variable} of "${value}"`;
    return { name, broken, says, command: AGAIN, filledIn };
  });
}

function withDatabases(servers: Servers): BrokenSetup[] {
  const { folder, postgres, libsql, libsqlToken } = servers;
  const elsewhere = new URL(postgres);
  elsewhere.pathname = "/missing";
  return [
    {
      name: "a database without tables",
      broken: { DATABASE_URL: `file:${folder}/new.db` },
      says: "tables aren't up to date",
      command: MIGRATE,
      filledIn: { DATABASE_URL: `file:${folder}/new.db` },
    },
    {
      name: "a file that isn't a database",
      broken: { DATABASE_URL: `file:${folder}/letter.txt` },
      says: "isn't a SQLite database",
      command: MIGRATE,
      filledIn: { DATABASE_URL: `file:${folder}/other.db` },
    },
    {
      name: "a path through a file",
      broken: { DATABASE_URL: `file:${folder}/letter.txt/app.db` },
      says: "can't be opened",
      command: MIGRATE,
    },
    {
      name: "a database of another kind",
      broken: { DATABASE_URL: "mysql://localhost/shop" },
      says: "DATABASE_URL must begin with",
      command: MIGRATE,
    },
    {
      name: "a PostgreSQL server that isn't there",
      broken: { DATABASE_URL: "postgresql://shop@127.0.0.1:1/shop" },
      says: "can't be reached",
      command: MIGRATE,
      filledIn: { DATABASE_URL: postgres },
    },
    {
      name: "a PostgreSQL database that doesn't exist",
      broken: { DATABASE_URL: elsewhere.href },
      says: "doesn't exist",
      command: MIGRATE,
      filledIn: { DATABASE_URL: postgres },
    },
    {
      name: "a schema other than public",
      broken: { DATABASE_URL: `${postgres}?schema=shop` },
      says: "names the schema shop",
      command: MIGRATE,
      filledIn: { DATABASE_URL: postgres },
    },
    {
      name: "encryption that the PostgreSQL server doesn't offer",
      broken: { DATABASE_URL: `${postgres}?sslmode=require` },
      says: "disagree about encryption",
      command: MIGRATE,
      filledIn: { DATABASE_URL: `${postgres}?sslmode=disable` },
    },
    {
      name: "a wrong token for Turso",
      broken: { DATABASE_URL: libsql, DATABASE_AUTH_TOKEN: "of yesterday" },
      says: "refused the user, password or token",
      command: MIGRATE,
      filledIn: { DATABASE_URL: libsql, DATABASE_AUTH_TOKEN: libsqlToken },
    },
  ];
}

function withModels({ model, status }: Servers): BrokenSetup[] {
  const key = { OPENAI_API_KEY: "sk-good" };
  const good = { ...key, OPENAI_BASE_URL: `${model}/v1`, OPENAI_MODEL: "small" };
  const refusals: [code: number, says: string, command: string][] = [
    [403, "doesn't allow this key", "OPENAI_API_KEY=…"],
    [429, "quota or rate limit", AGAIN],
    [503, "answered 503", AGAIN],
  ];
  return [
    {
      name: "a model's server without a key",
      broken: { OPENAI_BASE_URL: `${model}/v1`, OPENAI_MODEL: "small" },
      says: "OPENAI_BASE_URL is set without OPENAI_API_KEY",
      command: "OPENAI_API_KEY=none",
      filledIn: { OPENAI_BASE_URL: `${model}/any`, OPENAI_MODEL: "small" },
    },
    {
      name: "a wrong key",
      broken: { ...good, OPENAI_API_KEY: "sk-wrong" },
      says: "refused the key",
      command: "OPENAI_API_KEY=…",
      filledIn: good,
    },
    {
      name: "a model that the server doesn't have",
      broken: { ...good, OPENAI_MODEL: "huge" },
      says: "has no model named huge",
      command: "OPENAI_MODEL=small",
      filledIn: { ...key, OPENAI_BASE_URL: `${model}/v1` },
    },
    {
      name: "a base URL without its /v1",
      broken: { ...good, OPENAI_BASE_URL: model },
      says: "the API is at",
      command: `OPENAI_BASE_URL=${model}/v1`,
      filledIn: { ...key, OPENAI_MODEL: "small" },
    },
    {
      name: "a web page in place of a model's server",
      broken: { ...good, OPENAI_BASE_URL: `${status}/200` },
      says: "doesn't answer as OpenAI's API does",
      command: "OPENAI_BASE_URL=…",
      filledIn: good,
    },
    {
      name: "a model's server that isn't there",
      broken: { ...good, OPENAI_BASE_URL: "http://127.0.0.1:1/v1" },
      says: "can't be reached",
      command: "curl http://127.0.0.1:1/v1/models",
      filledIn: good,
    },
    ...refusals.map(([code, says, command]) => ({
      name: `a model's server that answers ${code}`,
      broken: { ...good, OPENAI_BASE_URL: `${status}/${code}` },
      says,
      command,
      filledIn: good,
    })),
  ];
}

function withStorage({ storage, status }: Servers): BrokenSetup[] {
  const good = { S3_BUCKET: "files", S3_ENDPOINT: storage, ...keys };
  const refusals: [code: number, says: string, command: string][] = [
    [403, "doesn't let this key write", "S3_ACCESS_KEY_ID=…"],
    [404, "has no bucket named files", "aws s3 mb s3://files"],
    [400, "answered 400", "S3_REGION=…"],
  ];
  return [
    {
      name: "a bucket without keys",
      broken: { S3_BUCKET: "files", S3_ENDPOINT: storage },
      says: "needs a key",
      command: "S3_ACCESS_KEY_ID=…",
      filledIn: good,
    },
    {
      name: "a storage server that isn't there",
      broken: { ...good, S3_ENDPOINT: "http://127.0.0.1:1" },
      says: "can't be reached",
      command: "S3_ENDPOINT=…",
      filledIn: good,
    },
    ...refusals.map(([code, says, command]) => ({
      name: `a storage server that answers ${code}`,
      broken: { ...good, S3_ENDPOINT: `${status}/${code}` },
      says,
      command,
      filledIn: good,
    })),
  ];
}

/** Each setup is good in everything but one thing. */
export function brokenSetups(servers: Servers): BrokenSetup[] {
  return [
    ...withVariables(),
    ...withDatabases(servers),
    ...withModels(servers),
    ...withStorage(servers),
    {
      name: "production without a secret",
      broken: { AUTH_SECRET: "" },
      says: "no page works in production",
      command: "openssl rand -base64 32",
    },
    {
      name: "retention without a secret for its caller",
      broken: { RETENTION_DAYS: "30" },
      says: "without CRON_SECRET nothing may start the cleanup",
      command: "CRON_SECRET=…",
      filledIn: { RETENTION_DAYS: "30", CRON_SECRET: "only the scheduler knows" },
    },
  ];
}
