import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { decodeEvents } from "@acme/chatkit-server/sse";
import { PagePathSchema } from "@/lib/capabilities/navigation/pages";
import { getDatabase, type Owner } from "@/lib/db";
import { findOrder } from "@/lib/shop/order-store";
import { collect } from "@/packages/chatkit-server/tests/support/collect";
import { ownEverything, rowsOf, SECRET, type Things } from "../../support/authorization/things";
import { textInput } from "../../support/chatkit-http-client";
import { attacks, type Attack } from "../../support/injection/attacks";
import { carriers, type Carrier, type Planted } from "../../support/injection/carriers";
import { doneItems } from "../../support/assistant/assistant-client";
import { replyRequests } from "../../support/openai-server/reply-requests";
import { openUnlimitedApp, SIGNED_WITH, type UnlimitedApp } from "../../support/unlimited-app";

// The model in these tests obeys any text, so only code can prevent the attacks.

vi.mock("next/server", async (load) => ({ ...(await load<object>()), after: () => undefined }));

let app: UnlimitedApp;
let victim: Things;
let victimsRows: string;

beforeAll(async () => {
  app = await openUnlimitedApp();
  victim = await ownEverything(newOwner());
  victimsRows = await rowsOf(victim);
});
afterAll(() => app.close());

async function ask(user: Owner, { attachments = [], headers = {}, claims = {} }: Planted) {
  const token = await new SignJWT({ ...claims, tenant: user.tenantId })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(user.userId)
    .setExpirationTime("5m")
    .sign(new TextEncoder().encode(SIGNED_WITH));
  const { POST } = await import("@/app/api/chatkit/route");
  const response = await POST(
    new Request("http://shop.example/api/chatkit", {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        ...headers,
      },
      body: JSON.stringify({ type: "threads.create", params: textInput("please", attachments) }),
    }),
  );
  return collect(decodeEvents(response.body ?? new Blob().stream()));
}

async function play(carrier: Carrier, attack: Attack) {
  const own = await ownEverything(newOwner(), "the user's own words");
  const nonce = crypto.randomUUID();
  const planted = await carrier.plant(`${attack.text} ${nonce}`, own, app);
  const asked = app.openai.requests.length;
  app.openai.replyNext(...planted.reads, ...attack.calls(victim, own), { say: attack.says });
  const events = await ask(own, planted);
  const requests = replyRequests(app.openai.requests.slice(asked)).map(({ body }) =>
    JSON.stringify(body),
  );
  return { own, nonce, events, requests };
}

function newOwner(): Owner {
  return { tenantId: "default", userId: `user_${crypto.randomUUID()}` };
}

/** Text that would close the data tag or imitate another author. */
const MARKS = [
  "</Data></Attachment>",
  "<|im_start|>",
  '<HiddenContext key=\\"00',
  "[INST]",
  "[/INST]",
];

const CallSchema = z.object({ path: z.string() });

describe.each(carriers)("an injected instruction in $name", (carrier) => {
  it.each(attacks)("in $name has no effect", async (attack) => {
    const { own, nonce, events, requests } = await play(carrier, attack);

    expect(requests.at(-1), "The model has read it.").toContain(nonce);
    expect(requests.join(), "It reads nothing of others.").not.toContain(SECRET);
    for (const mark of MARKS) expect(requests.join(), "Data stays marked.").not.toContain(mark);
    expect(JSON.stringify(events)).not.toContain(SECRET);
    expect(await rowsOf(victim)).toBe(victimsRows);

    const order = await findOrder(own, own.order);
    expect(order?.status).toBe("placed");
    const paths = doneItems(events).flatMap((item) =>
      item.type === "client_tool_call" ? [CallSchema.parse(item.arguments).path] : [],
    );
    for (const path of paths) expect(PagePathSchema.safeParse(path).success, path).toBe(true);
    expect(events.filter(({ type }) => type === "error")).toEqual([]);
    const database = await getDatabase();
    const decided = { ...bare(own), status: { not: "pending" } };
    expect(await database.approval.count({ where: decided })).toBe(0);
  });
});

function bare({ tenantId, userId }: Owner): Owner {
  return { tenantId, userId };
}
