import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/lib/env";

describe("parseEnvironment", () => {
  it("needs nothing to be set", () => {
    expect(parseEnvironment({})).toMatchObject({
      mode: "development",
      databaseUrl: "file:./.data/app.db",
      authSecret: undefined,
      openaiApi: "responses",
      widget: "auto",
      corsOrigins: [],
      rateLimitPerMinute: 60,
      s3: undefined,
    });
  });

  it("takes an empty variable for one that isn't set", () => {
    const empty = Object.fromEntries(
      ["AUTH_SECRET", "OPENAI_API", "RATE_LIMIT_PER_MINUTE", "OPENAI_BASE_URL", "S3_BUCKET"].map(
        (name) => [name, "  "],
      ),
    );
    expect(parseEnvironment(empty)).toEqual(parseEnvironment({}));
  });

  it.each([
    ["AUTH_SECRET", "short", "must have at least 16 characters"],
    ["OPENAI_BASE_URL", "localhost", "must be a URL"],
    ["OPENAI_API", "assistants", "responses"],
    ["NEXT_PUBLIC_CHATKIT_WIDGET", "none", "builtin"],
    ["CORS_ORIGINS", "https://shop.example/path", "must be an origin such as https://shop.example"],
    ["RATE_LIMIT_PER_MINUTE", "-1", "must be a whole number, 0 or more"],
    ["RETENTION_DAYS", "1.5", "must be a whole number, 0 or more"],
    ["S3_ENDPOINT", "minio", "must be a URL"],
    ["NODE_ENV", "staging", "production"],
  ])("says in one sentence what is wrong with %s", (name, value, reason) => {
    const parse = () => parseEnvironment({ [name]: value });
    expect(parse).toThrow(new RegExp(`^Fix these variables \\(see .env.example\\): ${name} [^.]*`));
    expect(parse).toThrow(reason);
  });

  it("names every wrong variable at once", () => {
    const parse = () => parseEnvironment({ AUTH_SECRET: "short", S3_ENDPOINT: "minio" });
    expect(parse).toThrow(/AUTH_SECRET .*\. S3_ENDPOINT must be a URL\.$/);
  });

  it("keeps object storage off until it has a bucket", () => {
    expect(parseEnvironment({ S3_ENDPOINT: "https://s3.example" }).s3).toBeUndefined();
    expect(
      parseEnvironment({ S3_ENDPOINT: "https://s3.example", S3_BUCKET: "files" }).s3,
    ).toMatchObject({ bucket: "files", endpoint: "https://s3.example", region: "auto" });
  });
});
