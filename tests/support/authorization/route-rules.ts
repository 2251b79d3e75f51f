import { rule, type Reachable, type Rule } from "./rule";

export interface RouteRule extends Rule {
  path: (reachable: Reachable) => string;
  body?: () => { content: BodyInit; type?: string };
}

const json = () => ({ content: "{}", type: "application/json" });
const text = () => ({ content: "text", type: "text/plain" });

function form() {
  const content = new FormData();
  content.set("file", new Blob(["Tent, stove, lamp."], { type: "text/plain" }), "list.txt");
  return { content };
}

const everyone = (answer: number) => ({ strangers: answer, foreign: answer });

/** All handlers under `app/api`, by path and method. */
export const routeRules: Record<string, RouteRule> = {
  "account DELETE": { ...rule("own", 200, 200), path: () => "account" },
  "account/export GET": {
    ...rule("own", 200, 200, { foreign: 200 }),
    path: () => "account/export",
  },
  // Only accounts created with a password have one.
  "account/password POST": {
    ...rule("own", 409, 409),
    path: () => "account/password",
    body: () => ({
      content: JSON.stringify({ current: "an old password", next: "a new password" }),
      type: "application/json",
    }),
  },
  "account/sessions DELETE": { ...rule("own", 204, 204), path: () => "account/sessions" },
  "proposals/[number] GET": {
    ...rule("proposal", 200, 404, { foreign: 200 }),
    path: ({ things }) => `proposals/${things.proposal}`,
  },
  "chatkit POST": { ...rule("own", 400, 400), path: () => "chatkit", body: json },
  "chatkit OPTIONS": { ...rule("–", 204, 204, everyone(204)), path: () => "chatkit" },
  "chatkit/attachments POST": {
    ...rule("own", 200, 200),
    path: () => "chatkit/attachments",
    body: form,
  },
  "chatkit/attachments OPTIONS": {
    ...rule("–", 204, 204, everyone(204)),
    path: () => "chatkit/attachments",
  },
  // The signed link grants access to anyone who has it.
  "chatkit/attachments/preview/[token] GET": {
    ...rule("signed link", 200, 200, everyone(200)),
    path: ({ things }) => `chatkit/attachments/preview/${things.previewToken}`,
  },
  "chatkit/attachments/upload/[token] POST": {
    ...rule("forged link", 404, 404, everyone(404)),
    path: ({ things }) => `chatkit/attachments/upload/${things.previewToken}`,
    body: form,
  },
  "chatkit/attachments/upload/[token] PUT": {
    ...rule("forged link", 404, 404, everyone(404)),
    path: ({ things }) => `chatkit/attachments/upload/${things.previewToken}`,
    body: text,
  },
  "chatkit/attachments/upload/[token] OPTIONS": {
    ...rule("–", 204, 204, everyone(204)),
    path: () => "chatkit/attachments/upload/forged",
  },
  // Requires the scheduler's secret.
  "cron/retention GET": {
    ...rule("everyone's", 401, 401, everyone(401)),
    path: () => "cron/retention",
  },
  "health GET": { ...rule("–", 200, 200, everyone(200)), path: () => "health" },
};
