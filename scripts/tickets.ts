import { closeDatabase, getDatabase } from "@/lib/db";
import { defaultTenantId } from "@/lib/tenants/tenants";
import { answerEscalation } from "@/lib/escalations";
import { listUnanswered } from "@/lib/shop/support/ticket-store";
import { PrismaStore } from "@/lib/stores";
import { loadEnvironment } from "./prepare/environment";

// `npm run tickets` lists the unanswered tickets; `npm run tickets -- HT-7K2QX "We are on it."`
// answers one.
loadEnvironment(
  process.cwd(),
  process.env["NODE_ENV"] === "production" ? "production" : "development",
);
const [number, answer] = process.argv.slice(2);

try {
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
} finally {
  await closeDatabase();
}
