import { ChatKit } from "@acme/chatkit-server";

const tenants = new Map([
  ["acme", { greeting: "Welcome to Acme." }],
  ["globex", { greeting: "Globex here." }],
]);

export const chat = new ChatKit().auth((request) => {
  const tenantId = request.headers.get("x-tenant") ?? "";
  const userId = request.headers.get("x-user-id");
  const tenant = tenants.get(tenantId);
  return tenant && userId ? { tenantId, userId, tenant } : null;
});

chat.handler(async function* ({ context }) {
  yield context.tenant.greeting;
});
