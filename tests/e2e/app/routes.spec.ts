import { expect, test } from "../shop/app-fixture";

/** The supported methods of each route. */
const routes = {
  account: ["DELETE"],
  "account/export": ["GET"],
  "account/password": ["POST"],
  "account/sessions": ["DELETE"],
  "proposals/P-1": ["GET"],
  chatkit: ["OPTIONS", "POST"],
  "chatkit/attachments": ["OPTIONS", "POST"],
  "chatkit/attachments/preview/forged": ["GET"],
  "chatkit/attachments/upload/forged": ["OPTIONS", "POST", "PUT"],
  "cron/retention": ["GET"],
  health: ["GET"],
};

test("rejects every other method and lists the supported ones", async ({ app }) => {
  for (const [path, taken] of Object.entries(routes)) {
    const others = ["GET", "POST", "PUT", "PATCH", "DELETE"].filter(
      (name) => !taken.includes(name),
    );
    for (const method of others) {
      const response = await fetch(`${app.url}/api/${path}`, { method });
      expect(response.status, `${method} ${path}`).toBe(405);
      expect(response.headers.get("allow")?.split(", ").sort()).toEqual(taken);
      expect(await response.json()).toMatchObject({ error: { code: "method_not_allowed" } });
    }
  }
});

test("responds with JSON to unknown routes, whatever the method", async ({ app }) => {
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    const response = await fetch(`${app.url}/api/chatkit/threads/thr_1`, { method });
    expect(response.status, method).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
  }
});

test("reports a URL that can't be decoded, in the API and on pages", async ({ app }) => {
  for (const malformed of ["%E0%A4%A", "%E0%A4", "%zz"]) {
    for (const path of ["chatkit/attachments/preview", "chatkit/attachments/upload", "account"]) {
      const response = await fetch(`${app.url}/api/${path}/${malformed}`);
      expect(response.status, `${path}/${malformed}`).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: "invalid_request" } });
    }
    for (const path of ["products", "categories", "help", "chat", "pictures"]) {
      const response = await fetch(`${app.url}/${path}/${malformed}`);
      expect(response.status, `${path}/${malformed}`).toBe(404);
      expect(await response.text()).toContain("Off the map.");
    }
  }
});
