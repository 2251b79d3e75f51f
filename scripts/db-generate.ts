import { generateClients } from "./db/generate-clients";

const generated = await generateClients(process.cwd());
console.log(
  generated.length === 0
    ? "Prisma clients are up to date."
    : `Generated the Prisma client for ${generated.join(" and ")}.`,
);
