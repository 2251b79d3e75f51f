import { readFileSync } from "node:fs";
import { format } from "prettier";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { offerChoices } from "@/lib/assistant/choices/offer-choices";
import type { ToolDefinition } from "@/lib/assistant/define-tool";
import { ensureUser } from "@/lib/auth/ensure-user";
import { capabilities } from "@/lib/capabilities";
import { serverActionRules } from "../../support/authorization/action-rules";
import { askAction, askChatKit, askRoute, askTool } from "../../support/authorization/ask";
import type { Answered } from "../../support/authorization/ask";
import { callersAround, type Caller, type CallerGroup } from "../../support/authorization/callers";
import { operationRules, widgetActionRules } from "../../support/authorization/operation-rules";
import { routeRules } from "../../support/authorization/route-rules";
import { toolRules } from "../../support/authorization/tool-rules";
import type { Answer, Reachable, Rule } from "../../support/authorization/rule";
import {
  operationNames,
  routeHandlers,
  serverActions,
  widgetActionTypes,
  type RouteHandler,
  type ServerAction,
} from "../../support/authorization/surfaces";
import { ownEverything, ownThread, rowsOf, SECRET } from "../../support/authorization/things";
import { openUnlimitedApp, SIGNED_WITH } from "../../support/unlimited-app";

vi.mock("next/headers", async () => (await import("../../support/next-request")).nextHeaders);
vi.mock("next/cache", async (load) => ({
  ...(await load<object>()),
  refresh: () => undefined,
  updateTag: () => undefined,
  revalidatePath: () => undefined,
  unstable_cache: (work: unknown) => work,
}));
vi.mock("next/server", async (load) => ({
  ...(await load<object>()),
  after: (work: Promise<void>) => work,
}));

let close: () => Promise<void>;
let handlers: Map<string, RouteHandler>;
let actions: Map<string, ServerAction>;

beforeAll(async () => {
  ({ close } = await openUnlimitedApp());
  [handlers, actions] = await Promise.all([routeHandlers(), serverActions()]);
});

afterAll(() => close());

/** The rules by surface, in the documentation's order. */
const measured = new Map<string, [name: string, rule: Rule][]>();

interface Surface {
  title: string;
  rules: Record<string, Rule>;
  /** Whether other callers use their own thread. */
  needsThread?: true;
  ask: (name: string, caller: Caller, reachable: Reachable) => Promise<Answered | null>;
}

/** Calls one thing as every caller, with the owner last, and compares the answers with its rule. */
async function measure({ title, rules, needsThread, ask }: Surface, name: string): Promise<void> {
  const rule = rules[name];
  if (!rule) throw new Error(`${name} has no rule.`);
  const owner = { tenantId: "default", userId: `owner_${crypto.randomUUID()}` };
  await ensureUser({ ...owner, guest: false, by: "cookie", name: undefined });
  const things = await ownEverything(owner);
  const before = await rowsOf(owner);
  const { changing, order } = orderOf(rule);
  const callers = (await callersAround(owner, SIGNED_WITH)).toSorted(
    (one, other) => order.indexOf(one.group) - order.indexOf(other.group),
  );
  for (const caller of callers) {
    if (caller.group === changing) expect(await rowsOf(owner)).toBe(before);
    const mine =
      needsThread && isOther(caller) && caller.owner
        ? await ownThread(caller.owner, "mine")
        : { threadId: things.threadId, widgetId: things.widgetId };
    const answered = await ask(name, caller, { things, mine });
    if (!answered) continue;
    expect(`${caller.name}: ${answered.answer}`, answered.text.slice(0, 300)).toBe(
      `${caller.name}: ${expected(rule, caller.group)}`,
    );
    if (isOther(caller) || caller.group === "stranger")
      expect(answered.text, caller.name).not.toContain(SECRET);
  }
  measured.set(title, [...(measured.get(title) ?? []), [name, rule]]);
}

/** The callers in the order of their calls; until the one that may change something, nothing changes. */
function orderOf(rule: Rule): { changing: CallerGroup; order: CallerGroup[] } {
  return rule.siteOwners === rule.others
    ? { changing: "owner", order: ["other", "stranger", "foreign", "siteOwner", "owner"] }
    : { changing: "siteOwner", order: ["other", "stranger", "foreign", "owner", "siteOwner"] };
}

function isOther({ group }: Caller): boolean {
  return group === "other" || group === "siteOwner";
}

function expected(rule: Rule, group: CallerGroup): Answer {
  if (group === "owner") return rule.owner;
  if (group === "other") return rule.others;
  if (group === "siteOwner") return rule.siteOwners;
  return group === "stranger" ? rule.strangers : rule.foreign;
}

function handlerOf(name: string): RouteHandler {
  const handler = handlers.get(name);
  if (!handler) throw new Error(`There is no handler ${name}.`);
  return handler;
}

const chatkit = () => handlerOf("chatkit POST");
const tools: readonly ToolDefinition[] = [
  ...capabilities.flatMap(({ tools: own = [] }) => own),
  offerChoices,
];

const operations: Surface = {
  title: "Operations of `POST /api/chatkit`",
  rules: operationRules,
  ask: (name, caller, reachable) => {
    const params = operationRules[name]?.params(reachable) ?? {};
    return askChatKit(chatkit(), caller, { type: name, params });
  },
};

const widgetActions: Surface = {
  title: "Buttons of widgets, pressed in the caller's own thread",
  rules: widgetActionRules,
  needsThread: true,
  ask: async (name, caller, reachable) => {
    const { sync, payload } = widgetActionRules[name] ?? { payload: () => ({}) };
    const { threadId: thread_id, widgetId: item_id } = reachable.mine;
    const params = { thread_id, item_id, action: { type: name, payload: payload(reachable) } };
    const type = sync ? "threads.sync_custom_action" : "threads.custom_action";
    return askChatKit(chatkit(), caller, { type, params });
  },
};

const routes: Surface = {
  title: "Handlers under `app/api`",
  rules: routeRules,
  ask: async (name, { headers }, reachable) => {
    const [, method = ""] = name.split(" ");
    const { path, body } = routeRules[name] ?? { path: () => "" };
    return askRoute(handlerOf(name), { method, path: path(reachable), body: body?.(), headers });
  },
};

const ownActions: Surface = {
  title: "Server actions",
  rules: serverActionRules,
  ask: async (name, caller, reachable) => {
    if (caller.group === "foreign") return null;
    const action = actions.get(name);
    if (!action) throw new Error(`There is no action ${name}.`);
    const bearer = "authorization" in caller.headers;
    if (bearer && caller.group !== "stranger") return null;
    return askAction(action, caller, serverActionRules[name]?.input(reachable) ?? []);
  },
};

const assistantTools: Surface = {
  title: "The assistant's tools, called by a model for the user whose turn it is",
  rules: toolRules,
  ask: async (name, { group, owner }, reachable) => {
    if (!owner || group === "foreign") return null;
    const tool = tools.find((each) => each.name === name);
    if (!tool) throw new Error(`There is no tool ${name}.`);
    return askTool(tool, owner, toolRules[name]?.input(reachable) ?? {});
  },
};

describe("every entry point has a rule:", () => {
  it.each([
    ["operations", () => operationNames(), operationRules],
    ["widget actions", () => widgetActionTypes(), widgetActionRules],
    ["server actions", () => [...actions.keys()], serverActionRules],
    ["tools", () => tools.map(({ name }) => name), toolRules],
  ])("%s", (_what, found, rules) => {
    expect(Object.keys(rules).toSorted()).toEqual(found().toSorted());
  });

  it("route handlers, except those that reject their method", async () => {
    // next-auth's own routes need its request; the tests of the running app cover them.
    const without = [...handlers.keys()].filter(
      (name) => !(name in routeRules) && !name.startsWith("auth/[...nextauth] "),
    );
    for (const name of without) {
      const [path = "", method = ""] = name.split(" ");
      const { answer } = await askRoute(handlerOf(name), { method, path, headers: {} });
      expect(`${name}: ${answer}`).toBe(`${name}: ${path === "[...nowhere]" ? 404 : 405}`);
    }
  });
});

const surfaces = [operations, widgetActions, routes, ownActions, assistantTools];

describe.each(surfaces)("$title", (surface) => {
  it.each(Object.keys(surface.rules))(
    "%s responds to each caller according to its rule",
    async (name) => {
      await measure(surface, name);
    },
  );
});

it("matches docs/security.md", async () => {
  const file = "docs/security.md";
  const [before = "", , after = ""] = readFileSync(file, "utf8").split(/<!-- \/?matrix -->/);
  expect([...measured.values()].flat()).toHaveLength(
    surfaces.flatMap(({ rules }) => Object.keys(rules)).length,
  );
  const sections = [...measured].map(([title, rows]) => {
    const head = ["", "names", "owner", "others", "site's owners", "strangers", "other sites"];
    const lines = rows.map(([name, { thing, owner, others, siteOwners, strangers, foreign }]) =>
      [`\`${name}\``, thing, owner, others, siteOwners, strangers, foreign].join(" | "),
    );
    const table = [head.join(" | "), head.map(() => "---").join(" | "), ...lines]
      .map((line) => `| ${line} |`)
      .join("\n");
    return `### ${title}\n\n${table}`;
  });
  const page = `${before}<!-- matrix -->\n\n${sections.join("\n\n")}\n\n<!-- /matrix -->${after}`;
  await expect(await format(page, { parser: "markdown", printWidth: 100 })).toMatchFileSnapshot(
    `../../../${file}`,
  );
});
