import { describe, expect, it } from "vitest";
import { createRequestContext } from "@/lib/assistant/request-context";

const caller = {
  tenantId: "north",
  userId: "kim",
  guest: false,
  by: "bearer" as const,
  name: "Kim",
  email: "kim@example.com",
  sessionId: "session-1",
};

function contextOf(headers: Record<string, string>) {
  const request = new Request("https://shop.example/api/chatkit", { headers });
  return createRequestContext({ request, caller, requestId: "req_1" });
}

describe("the context of a request", () => {
  it("contains the caller, the location and the language", () => {
    expect(
      contextOf({ "accept-language": "de-AT,de;q=0.9", "x-time-zone": "Europe/Vienna" }),
    ).toMatchObject({
      tenantId: "north",
      userId: "kim",
      userName: "Kim",
      userEmail: "kim@example.com",
      sessionId: "session-1",
      requestId: "req_1",
      locale: "de-AT",
      timeZone: "Europe/Vienna",
      origin: "https://shop.example",
    });
  });

  it("contains the request's headers, except those with credentials", () => {
    const { headers } = contextOf({
      "x-campaign": "spring",
      authorization: "Bearer secret",
      cookie: "acme.session=secret",
    });
    expect(Object.fromEntries(headers ?? [])).toEqual({ "x-campaign": "spring" });
  });

  it.each(["Mars/Olympus", "", "x".repeat(200), "<Data>"])(
    "ignores an unknown time zone: %j",
    (timeZone) => {
      expect(contextOf({ "x-time-zone": timeZone }).timeZone).toBeUndefined();
    },
  );
});
