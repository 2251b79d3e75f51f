import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDatabaseTarget } from "@/lib/db/database-target";
import { parseEnvironment } from "@/lib/env";

describe("parseEnvironment", () => {
  it("requires no variables", () => {
    expect(parseEnvironment({})).toMatchObject({
      mode: "development",
      databaseUrl: "file:./.data/app.db",
      authSecret: undefined,
      openaiApi: "responses",
      widget: "auto",
      corsOrigins: [],
      rateLimitPerMinute: 60,
      modelCalls: { perDay: 1_000, perMinute: 60 },
      s3: undefined,
    });
  });

  it.each(["", "  ", "\t"])("treats %j as an unset variable", (blank) => {
    const names = readFileSync(".env.example", "utf8").match(/^[A-Z0-9_]+(?==)/gm) ?? [];
    expect(names).toContain("LOG_LEVEL");
    const variables = Object.fromEntries([...names, "NODE_ENV", "VERCEL"].map((n) => [n, blank]));
    expect(parseEnvironment(variables)).toEqual(parseEnvironment({}));
    expect(readDatabaseTarget(variables)).toEqual(readDatabaseTarget({}));
    for (const url of ["postgresql://localhost/shop", "libsql://shop.turso.io"]) {
      const target = readDatabaseTarget({ ...variables, DATABASE_URL: url });
      expect(target).toEqual(readDatabaseTarget({ DATABASE_URL: url }));
    }
  });

  it.each([
    ["AUTH_SECRET", "short", "must have at least 16 characters"],
    ["OPENAI_BASE_URL", "localhost", "must be a URL"],
    ["OPENAI_BASE_URL", "localhost:11434/v1", "must be a URL that starts with http:// or https://"],
    ["OPENAI_BASE_URL", "https://me:key@models.example/v1", "contains no user name or password"],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4318", "must be a URL that starts with http://"],
    ["S3_ENDPOINT", "minio:9000", "must be a URL that starts with http://"],
    ["S3_BUCKET", "s3://files", "must be a bucket's name, such as my-files"],
    ["S3_BUCKET", "my files", "must be a bucket's name, such as my-files"],
    ["WEATHER_URL", "ftp://weather.example", "must be a URL that starts with http://"],
    ["OPENAI_API_KEY", "sk-abc def", "without spaces, line breaks or accents"],
    ["OPENAI_API_KEY", "sk-ä", "without spaces, line breaks or accents"],
    ["AUTH_SECRET", "change-me-in-production", "must be a random text, not a placeholder"],
    ["AUTH_SECRET", "your-auth-secret-goes-here", "must be a random text, not a placeholder"],
    ["AUTH_SECRET", "0000000000000000000000", "must be a random text, not a placeholder"],
    ["OPENAI_API", "assistants", "must be one of responses, chat_completions"],
    ["NEXT_PUBLIC_CHATKIT_WIDGET", "none", "must be one of auto, openai, builtin"],
    ["CORS_ORIGINS", "https://shop.example/path", "must be an origin such as https://shop.example"],
    ["GITHUB_CLIENT_ID", "abc", "needs GITHUB_CLIENT_SECRET as well"],
    ["GOOGLE_CLIENT_SECRET", "abc", "needs GOOGLE_CLIENT_ID as well"],
    ["SITE_URL", "shop.example", "must be an origin such as https://shop.example"],
    ["SITE_URL", "https://shop.example/shop", "the site can't be served under a path"],
    ["DEV_ORIGINS", "https://shop.test/path", "must be a host such as shop.test or *.ngrok.app"],
    ["DEV_ORIGINS", "shop.test, *", "must be a host such as shop.test or *.ngrok.app"],
    ["RATE_LIMIT_PER_MINUTE", "-1", "must be a whole number, 0 or more"],
    ["MODEL_CALLS_PER_DAY", "off", "must be a whole number (0 turns the assistant off)"],
    ["MODEL_CALLS_PER_MINUTE", "-1", 'or "unlimited"'],
    ["MESSAGES_PER_GUEST", "10", 'must be a rate such as "10/minute, 100/day"'],
    ["MODEL_TOKENS_PER_DAY", "everyone 5", "must be one of guest, user, address, tenant, site"],
    ["MODEL_PRICES", "gpt-5.4-mini=2", "must be a model and two prices"],
    ["MESSAGES_PER_USER", "10/hour", "must be a rate such as"],
    ["MODEL_CALLS_PER_ADDRESS", "-1/day", "must be a rate such as"],
    ["TRUSTED_IP_HEADER", "x-real-ip: 1", "must be the name of a header such as x-real-ip"],
    ["TURN_SECONDS", "0", 'must be a whole number, 1 or more, or "unlimited"'],
    ["RETENTION_DAYS", "1.5", "must be a whole number, 0 or more"],
    ["S3_ENDPOINT", "minio", "must be a URL"],
    ["SMTP_URL", "smtp.example.com", "must be a URL such as smtps://"],
    ["SMTP_URL", "https://smtp.example.com", "must be a URL such as smtps://"],
    ["SMTP_URL", "smtp://localhost", "needs EMAIL_FROM beside it"],
    ["EMAIL_FROM", "shop@acme.example", "needs SMTP_URL beside it"],
    ["EMAIL_FROM", "Acme", "must be an email address, or a name and one"],
    ["EMAIL_FROM", "Acme <shop@acme.example>, b@acme.example", "must be an email address"],
    ["MCP_SERVER_URL", "tools.example", "must be a URL that starts with http:// or https://"],
    ["MCP_SERVER_URL", "ftp://tools.example", "must be a URL that starts with http:// or https://"],
    ["MCP_SERVER_URL", "https://me:pw@tools.example", "contains no user name or password"],
    ["MCP_SERVER_TOKEN", "two words", "must be a token as it follows “Bearer”"],
    ["MCP_SERVER_TOKEN", "abc", "needs MCP_SERVER_URL as well"],
    ["MCP_TOOLS_WITHOUT_APPROVAL", "search", "needs MCP_SERVER_URL as well"],
    ["NODE_ENV", "staging", "must be one of development, production, test"],
    ["LOG_LEVEL", "loud", "must be one of trace, debug, info, warn, error, fatal, silent"],
  ])("explains in one sentence what is wrong with %s", (name, value, reason) => {
    const parse = () => parseEnvironment({ [name]: value });
    expect(parse).toThrow(new RegExp(`^Fix these variables \\(see .env.example\\): ${name} [^.]*`));
    expect(parse).toThrow(reason);
  });

  it("knows who sends emails, and in production where their links lead", () => {
    const email = {
      SMTP_URL: "smtps://shop:a%40b@smtp.example.com",
      EMAIL_FROM: "shop@acme.example",
    };
    const from = (value: string) => parseEnvironment({ ...email, EMAIL_FROM: value }).email?.from;
    expect(from("shop@acme.example")).toEqual({ name: "", address: "shop@acme.example" });
    expect(from('"Acme, Outdoor" <shop@acme.example>')).toEqual({
      name: "Acme, Outdoor",
      address: "shop@acme.example",
    });
    const production = { ...email, NODE_ENV: "production" };
    expect(() => parseEnvironment(production)).toThrow("SMTP_URL needs SITE_URL");
    expect(
      parseEnvironment({ ...production, SITE_URL: "https://shop.example" }).email,
    ).toBeDefined();
  });

  it("reads an MCP server with its token and the tools that run without approval", () => {
    expect(parseEnvironment({}).mcp).toBeUndefined();
    const variables = {
      MCP_SERVER_URL: "http://tools.internal:8080/mcp",
      MCP_SERVER_TOKEN: "abc.def",
      MCP_TOOLS_WITHOUT_APPROVAL: "search, read.page,",
    };
    expect(parseEnvironment(variables).mcp).toEqual({
      url: "http://tools.internal:8080/mcp",
      token: "abc.def",
      toolsWithoutApproval: new Set(["search", "read.page"]),
    });
  });

  it("names every wrong variable at once", () => {
    const parse = () => parseEnvironment({ AUTH_SECRET: "short", S3_ENDPOINT: "minio" });
    expect(parse).toThrow(/AUTH_SECRET .*\. S3_ENDPOINT must be a URL .*\.$/);
  });

  it("limits model calls by default", () => {
    const parse = (value: string) =>
      parseEnvironment({ MODEL_CALLS_PER_DAY: value, MODEL_CALLS_PER_MINUTE: value }).modelCalls;
    expect(parse("0")).toEqual({ perDay: 0, perMinute: 0 });
    expect(parse("250")).toEqual({ perDay: 250, perMinute: 250 });
    expect(parse("Unlimited")).toEqual({ perDay: Infinity, perMinute: Infinity });
  });

  it("accepts an origin without a path as the site's URL, and uses the project's URL on Vercel", () => {
    expect(parseEnvironment({ SITE_URL: "https://shop.example/" }).siteUrl).toBe(
      "https://shop.example",
    );
    const variables = { VERCEL_PROJECT_PRODUCTION_URL: "shop.vercel.app" };
    expect(parseEnvironment(variables).siteUrl).toBe("https://shop.vercel.app");
    expect(parseEnvironment({}).siteUrl).toBeUndefined();
    for (const address of ["shop.example", "https://shop.example/de/"]) {
      expect(() => parseEnvironment({ SITE_URL: address })).toThrow("SITE_URL must be an origin");
    }
  });

  it("keeps object storage off until a bucket is set", () => {
    expect(parseEnvironment({ S3_ENDPOINT: "https://s3.example" }).s3).toBeUndefined();
    expect(
      parseEnvironment({ S3_ENDPOINT: "https://s3.example", S3_BUCKET: "files" }).s3,
    ).toMatchObject({ bucket: "files", endpoint: "https://s3.example", region: "auto" });
  });
});
