import { withDatabase } from "./with-database";

// `npm run tickets` lists the unanswered tickets; `npm run tickets -- HT-7K2QX "We are on it."`
// answers one.
const [number, answer] = process.argv.slice(2);

await withDatabase(async () => {
  const { getDatabase } = await import("@/lib/db");
  const { answerEscalation } = await import("@/lib/escalations");
  const { listUnanswered } = await import("@/lib/shop/support/ticket-store");
  const { PrismaStore } = await import("@/lib/stores");
  const { defaultTenantId } = await import("@/lib/tenants/tenants");
  const tickets = await listUnanswered(defaultTenantId);
  const ticket = tickets.find((each) => each.number === number?.toUpperCase());
  if (number === undefined) {
    const lines = tickets.map((each) => `${each.number} ${each.status}: ${each.description}`);
    console.log(lines.length > 0 ? lines.join("\n") : "There are no unanswered tickets.");
  } else if (!ticket || !answer?.trim()) {
    console.error(`Specify a ticket and an answer: npm run tickets -- HT-7K2QX "We are on it."`);
    process.exitCode = 1;
  } else {
    const store = new PrismaStore({ database: getDatabase });
    await answerEscalation(store, { number: ticket.number, answer: answer.trim() }, ticket);
    console.log(`${ticket.number} is answered.`);
  }
});
