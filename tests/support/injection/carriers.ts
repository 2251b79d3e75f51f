import { rememberFact } from "@/lib/memory/fact-store";
import { attachmentStore } from "@/lib/attachment-store";
import { createRequestContext } from "@/lib/assistant/request-context";
import { getDatabase, type Owner } from "@/lib/db";
import { createTicket } from "@/lib/shop/support/ticket-store";
import type { ScriptedCall } from "../openai-server/scripted-reply";
import type { UnlimitedApp } from "../unlimited-app";

export interface Planted {
  /** Sent with the user's message. */
  attachments?: string[];
  headers?: Record<string, string>;
  /** Claims of the user's bearer token. */
  claims?: Record<string, string>;
  /** The calls with which a model reads the text. */
  reads: ScriptedCall[];
}

/** A way for someone else's text to reach the model. */
export interface Carrier {
  name: string;
  plant: (text: string, user: Owner, app: UnlimitedApp) => Promise<Planted>;
}

const call = (tool: string, input: object): ScriptedCall => ({
  tool,
  arguments: JSON.stringify(input),
});

export const carriers: Carrier[] = [
  {
    name: "a product's text",
    plant: async (text) => {
      const database = await getDatabase();
      const where = { slug: "enamel-mug" };
      await database.product.update({ where, data: { description: text, summary: text } });
      return { reads: [call("get_product", { product: "enamel-mug" })] };
    },
  },
  {
    name: "a ticket and its answer",
    plant: async (text, user) => {
      await createTicket(user, { subject: "Boots", description: text });
      return { reads: [call("transfer_to_support", {}), call("search_tickets", { query: null })] };
    },
  },
  {
    name: "a file's content",
    plant: async (text, user) => ({
      attachments: [await attach(user, "list.txt", text)],
      reads: [],
    }),
  },
  {
    name: "a file's name",
    plant: async (text, user) => ({
      attachments: [await attach(user, `${text.replaceAll("/", "∕")}.txt`, "Tent, stove.")],
      reads: [],
    }),
  },
  {
    name: "a remembered fact",
    plant: async (text, user) => {
      await rememberFact(user, text);
      return { reads: [] };
    },
  },
  {
    name: "the page beside the chat",
    plant: async (text) => {
      const database = await getDatabase();
      await database.product.update({ where: { slug: "tarn-snow-boot" }, data: { name: text } });
      return { headers: { "x-page-path": "/products/tarn-snow-boot" }, reads: [] };
    },
  },
  {
    name: "a weather reply",
    plant: async (text, _user, { weather }) => {
      weather.nameCountry(text);
      // Forecasts are cached by place.
      const asked = call("get_weather", { place: crypto.randomUUID(), days: 1 });
      return { reads: [call("transfer_to_general", {}), asked] };
    },
  },
  {
    name: "the user's name",
    plant: async (text) => ({ claims: { name: text }, reads: [] }),
  },
];

async function attach(user: Owner, name: string, text: string): Promise<string> {
  const context = createRequestContext({
    request: new Request("http://shop.example/api/chatkit"),
    caller: { ...user, guest: false, by: "bearer" },
    requestId: "req_file",
  });
  const file = { name, bytes: new TextEncoder().encode(text) };
  return (await attachmentStore().acceptDirectUpload(file, context)).id;
}
