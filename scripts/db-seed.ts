import { closeDatabase, explainDatabaseError, getDatabase, isDatabaseFailure } from "@/lib/db";
import { describeFailure } from "@/lib/startup/describe-failure";
import { restoreSeed } from "../prisma/seed";
import { drawMissingPictures } from "../prisma/seed/pictures";
import { loadEnvironment } from "./prepare/environment";

loadEnvironment(
  process.cwd(),
  process.env["NODE_ENV"] === "production" ? "production" : "development",
);

try {
  for (const picture of await drawMissingPictures(process.cwd())) console.log(`Drew ${picture}.`);
  const { rows, changed, others } = await restoreSeed(await getDatabase());
  console.log(`The seed has ${rows} rows; ${changed} written.`);
  if (others.length > 0) {
    console.log(`Not in the seed, and still in the shop: ${others.join(", ")}.`);
    console.log(
      "To stop selling one, put its record back with a stock of 0 and run this again. To start over in development, stop the server, delete the folder .data (also accounts, orders and chats) and run `npm run dev`.",
    );
  }
} catch (error) {
  console.error(describeFailure(isDatabaseFailure(error) ? explainDatabaseError(error) : error));
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
