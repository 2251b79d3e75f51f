import { authSecret } from "@/lib/auth/secret";
import { describeFailure } from "./describe-failure";
import { prepareDatabase } from "./prepare-database";

/**
 * Checks the variables and migrates the database before a production server answers. If the server
 * couldn't work, says why in one sentence and ends the process with code 1.
 */
export async function prepareServer(): Promise<void> {
  try {
    authSecret();
    await prepareDatabase(/* turbopackIgnore: true */ process.cwd());
  } catch (error) {
    process.stderr.write(`\n${describeFailure(error)}\n`);
    process.stderr.write("\nTo check the whole setup, run `npm run doctor`.\n");
    process.exit(1);
  }
}
