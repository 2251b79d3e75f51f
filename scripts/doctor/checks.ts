import { checkDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { type Check, fault, note, ok } from "./check";

const NETWORK_WAIT_MS = 5_000;
const WIDGET_SCRIPT = "https://cdn.platform.openai.com/deployments/chatkit/chatkit.js";

const nodeVersion: Check = {
  name: "Node",
  async run() {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    if (major > 20 || (major === 20 && minor >= 19)) return ok(process.versions.node);
    return fault(`${process.versions.node} is too old`, "Install Node 20.19 or newer.");
  },
};

const secret: Check = {
  name: "AUTH_SECRET",
  async run() {
    if (env().authSecret) return ok("set");
    return note("not set: made under .data/ in development, required in production");
  },
};

const database: Check = {
  name: "Database",
  async run() {
    const result = await checkDatabase();
    if (result.ok) return ok(env().databaseUrl.split(":", 1)[0] ?? "reached");
    return fault(result.reason, "Check DATABASE_URL, then run `npm run db:migrate`.");
  },
};

const model: Check = {
  name: "Model",
  async run() {
    const { openaiApiKey, openaiBaseUrl, openaiModel } = env();
    if (!openaiApiKey) return note("built-in and scripted: set OPENAI_API_KEY for a real one");
    const base = openaiBaseUrl ?? "https://api.openai.com/v1";
    const response = await fetch(`${base}/models`, {
      headers: { authorization: `Bearer ${openaiApiKey}` },
      signal: AbortSignal.timeout(NETWORK_WAIT_MS),
    }).catch(() => null);
    if (!response)
      return fault(`${base} can't be reached`, "Check OPENAI_BASE_URL and the network.");
    if (response.status === 401) return fault("the key was refused", "Check OPENAI_API_KEY.");
    if (!response.ok) return fault(`${base} answered ${response.status}`, "Check OPENAI_BASE_URL.");
    return ok(`${openaiModel} at ${base}`);
  },
};

const widget: Check = {
  name: "Widget",
  async run() {
    const mode = env().widget;
    if (mode === "builtin") return ok("the built-in element");
    const reached = await fetch(WIDGET_SCRIPT, {
      method: "HEAD",
      signal: AbortSignal.timeout(NETWORK_WAIT_MS),
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (reached) return ok("OpenAI's script can be reached from here");
    if (mode === "auto")
      return note("OpenAI's script can't be reached from here; the built-in element stands in");
    return fault(
      "OpenAI's script can't be reached from here",
      "Set NEXT_PUBLIC_CHATKIT_WIDGET=auto or builtin.",
    );
  },
};

const domainKey: Check = {
  name: "Domain key",
  async run() {
    const { widget: mode, domainKey: key } = env();
    if (mode === "builtin") return ok("not needed by the built-in element");
    if (key !== "domain_pk_localhost_dev") return ok("set");
    return note(
      "placeholder: fine on localhost; for a public host add it at https://platform.openai.com/settings/organization/security/domain-allowlist and set NEXT_PUBLIC_CHATKIT_DOMAIN_KEY",
    );
  },
};

export const checks: Check[] = [nodeVersion, secret, database, model, widget, domainKey];
