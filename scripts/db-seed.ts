import { withDatabase } from "./with-database";

await withDatabase(async () => {
  const { getDatabase } = await import("@/lib/db");
  const { restoreSeed } = await import("../prisma/seed");
  const { drawMissingPictures } = await import("../prisma/seed/pictures");
  for (const picture of await drawMissingPictures(process.cwd())) console.log(`Drew ${picture}.`);
  const { rows, changed, others } = await restoreSeed(await getDatabase());
  console.log(`The seed has ${rows} rows; ${changed} written.`);
  if (others.length > 0) {
    console.log(`Not in the seed, and still in the shop: ${others.join(", ")}.`);
    console.log(
      "To stop selling one, put its record back with a stock of 0 and run this again. To start over in development, stop the server, delete the folder .data (also accounts, orders and chats) and run `npm run dev`.",
    );
  }
});
