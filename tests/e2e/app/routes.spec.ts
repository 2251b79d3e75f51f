import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "../shop/app-fixture";
import { credentials, neighbors, strangers, type Actor } from "./actors";

interface Row {
  path: string;
  body?: (actor: Actor) => BodyInit;
  stranger: number;
  neighbor: number;
  owner: number;
}

test.use({ settings: { variables: { CRON_SECRET: "only the scheduler knows" } } });

const SECRET = "the ledge under Trango";

function form(actor: Actor): FormData {
  const data = new FormData();
  data.set(
    "file",
    new Blob(["Tent, stove, lamp."], { type: "text/plain" }),
    `${actor === "owner" ? SECRET : actor}.txt`,
  );
  return data;
}

/** Every handler under app/api by file and method; the operations have a test of their own. */
const rows = {
  "account/export GET": { path: "account/export", stranger: 401, neighbor: 200, owner: 200 },
  "account/sessions DELETE": { path: "account/sessions", stranger: 401, neighbor: 204, owner: 204 },
  "proposals/[number] GET": { path: "proposals/P-1", stranger: 401, neighbor: 404, owner: 404 },
  "chatkit POST": {
    path: "chatkit",
    body: () => new Blob(["{}"], { type: "application/json" }),
    stranger: 401,
    neighbor: 400,
    owner: 400,
  },
  "chatkit OPTIONS": { path: "chatkit", stranger: 204, neighbor: 204, owner: 204 },
  "chatkit/attachments POST": {
    path: "chatkit/attachments",
    body: form,
    stranger: 401,
    neighbor: 200,
    owner: 200,
  },
  "chatkit/attachments OPTIONS": {
    path: "chatkit/attachments",
    stranger: 204,
    neighbor: 204,
    owner: 204,
  },
  // Signed links are the credentials of these; nobody's token opens one that is forged.
  "chatkit/attachments/preview/[token] GET": {
    path: "chatkit/attachments/preview/forged",
    stranger: 404,
    neighbor: 404,
    owner: 404,
  },
  "chatkit/attachments/upload/[token] POST": {
    path: "chatkit/attachments/upload/forged",
    body: form,
    stranger: 404,
    neighbor: 404,
    owner: 404,
  },
  "chatkit/attachments/upload/[token] PUT": {
    path: "chatkit/attachments/upload/forged",
    body: () => "text",
    stranger: 404,
    neighbor: 404,
    owner: 404,
  },
  "chatkit/attachments/upload/[token] OPTIONS": {
    path: "chatkit/attachments/upload/forged",
    stranger: 204,
    neighbor: 204,
    owner: 204,
  },
  // A scheduler's secret opens this one, no user's token.
  "cron/retention GET": { path: "cron/retention", stranger: 401, neighbor: 401, owner: 401 },
  "health GET": { path: "health", stranger: 200, neighbor: 200, owner: 200 },
  // Last, as everything of the caller's is gone with it.
  "account DELETE": { path: "account", stranger: 401, neighbor: 200, owner: 200 },
} satisfies Record<string, Row>;

/** next-auth's own routes are next-auth's to guard; and where nothing is, nothing is to be guarded. */
const OTHERS = ["auth/[...nextauth]", "[...nowhere]"];

test("every handler under app/api has its row", () => {
  const files = readdirSync("app/api", { recursive: true, encoding: "utf8" });
  const handlers = files
    .filter((file) => file.endsWith("route.ts"))
    .flatMap((file) => {
      const route = dirname(file);
      const source = readFileSync(join("app/api", file), "utf8").replace(/refused as \w+/g, "");
      const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].filter((method) =>
        new RegExp(`export [^;]*\\b${method}\\b`).test(source),
      );
      return OTHERS.includes(route) ? [] : methods.map((method) => `${route} ${method}`);
    });
  expect(Object.keys(rows).sort()).toEqual(handlers.sort());
});

test("answers each caller as it should, and leaks nothing of the owner's", async ({ app }) => {
  async function ask(actor: Actor, name: string, row: Row): Promise<Response> {
    const method = name.split(" ").at(-1) ?? "GET";
    return fetch(`${app.url}/api/${row.path}`, {
      method,
      headers: await credentials(actor, app.authSecret),
      ...(row.body ? { body: row.body(actor) } : {}),
    });
  }
  await ask("owner", "chatkit/attachments POST", rows["chatkit/attachments POST"]);

  for (const actor of strangers) {
    for (const [name, row] of Object.entries(rows)) {
      const response = await ask(actor, name, row);
      expect(response.status, `${actor}: ${name}`).toBe(row.stranger);
      expect(await response.text()).not.toContain(SECRET);
    }
  }
  for (const actor of neighbors) {
    for (const [name, row] of Object.entries(rows)) {
      const response = await ask(actor, name, row);
      expect(response.status, `${actor}: ${name}`).toBe(row.neighbor);
      expect(await response.text()).not.toContain(SECRET);
    }
  }
  const exported = await ask("owner", "account/export GET", rows["account/export GET"]);
  expect(await exported.text()).toContain(SECRET);
  for (const [name, row] of Object.entries(rows)) {
    expect((await ask("owner", name, row)).status, name).toBe(row.owner);
  }
});

test("refuses every other method, and says which it takes", async ({ app }) => {
  for (const path of new Set(Object.values(rows).map((row) => row.path))) {
    const handlers = Object.entries(rows).filter(([, row]) => row.path === path);
    const taken = handlers.map(([name]) => name.split(" ").at(-1));
    const others = ["GET", "POST", "PUT", "PATCH", "DELETE"].filter(
      (name) => !taken.includes(name),
    );
    for (const method of others) {
      const response = await fetch(`${app.url}/api/${path}`, { method });
      expect(response.status, `${method} ${path}`).toBe(405);
      expect(response.headers.get("allow")?.split(", ").sort()).toEqual(taken.sort());
      expect(await response.json()).toMatchObject({ error: { code: "method_not_allowed" } });
    }
  }
});

test("answers where there is no route with JSON, whatever the method", async ({ app }) => {
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    const response = await fetch(`${app.url}/api/chatkit/threads/thr_1`, { method });
    expect(response.status, method).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
  }
});

test("reports an address that can't be decoded, in the API and on pages", async ({ app }) => {
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
