import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/lib/env";
import { storageCheck } from "@/lib/doctor/storage-check";
import { startApi } from "./start-api";

const keys = { S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "secret" };

function check(variables: Record<string, string | undefined>) {
  return storageCheck(parseEnvironment(variables)).run();
}

describe("the doctor's check of the attachment storage", () => {
  it("reports that the database stores them if there is no bucket", async () => {
    expect(await check({})).toEqual({ level: "ok", text: "kept in the database" });
  });

  it.each([{}, { S3_ACCESS_KEY_ID: "id" }, { S3_SECRET_ACCESS_KEY: "secret" }])(
    "requires both parts of the key for a bucket: %j",
    async (some) => {
      expect(await check({ S3_BUCKET: "files", ...some })).toEqual({
        level: "fault",
        text: "the bucket files needs a key",
        remedy: "Set `S3_ACCESS_KEY_ID=…` and `S3_SECRET_ACCESS_KEY=…`.",
      });
    },
  );

  it("passes if a small object can be written and deleted", async () => {
    const asked: string[] = [];
    const endpoint = await startApi((request, response) => {
      asked.push(`${request.method} ${request.url?.split("/", 3).join("/")}`);
      response.writeHead(request.method === "DELETE" ? 204 : 200).end();
    });

    const finding = await check({ S3_BUCKET: "files", S3_ENDPOINT: endpoint, ...keys });

    expect(finding).toEqual({ level: "ok", text: `the bucket files at ${endpoint}` });
    expect(asked).toEqual(["PUT /files/doctor", "DELETE /files/doctor"]);
  });

  it.each([
    [403, "doesn't let this key write to files", "S3_ACCESS_KEY_ID"],
    [404, "has no bucket named files", "S3_BUCKET"],
    [400, "answered 400 to a small upload", "S3_REGION"],
  ])("has a message and a remedy for status %i", async (status, sentence, remedy) => {
    const endpoint = await startApi((_request, response) => response.writeHead(status).end());

    expect(await check({ S3_BUCKET: "files", S3_ENDPOINT: endpoint, ...keys })).toEqual({
      level: "fault",
      text: `${endpoint} ${sentence}`,
      remedy: expect.stringContaining(remedy),
    });
  });

  it("reports that nothing listens at the endpoint", async () => {
    const endpoint = "http://127.0.0.1:1";

    expect(await check({ S3_BUCKET: "files", S3_ENDPOINT: endpoint, ...keys })).toEqual({
      level: "fault",
      text: `${endpoint} can't be reached`,
      remedy: expect.stringContaining("`S3_ENDPOINT=…`"),
    });
  });
});
