import { setOwner } from "@/lib/auth/roles";
import { closeDatabase } from "@/lib/db";
import { loadEnvironment } from "./prepare/environment";

// `npm run owner -- kim@example.com` lets this account use /admin; `--remove` after the address
// revokes that.
loadEnvironment(
  process.cwd(),
  process.env["NODE_ENV"] === "production" ? "production" : "development",
);
const [email, flag] = process.argv.slice(2);

try {
  if (!email || (flag !== undefined && flag !== "--remove")) {
    console.error("Specify an account: npm run owner -- kim@example.com [--remove]");
    process.exitCode = 1;
  } else if (await setOwner(email, flag === undefined)) {
    console.log(flag ? `${email} is no longer an owner.` : `${email} can now use /admin.`);
  } else {
    console.error(`There is no account for ${email}. Sign up with it at /signin first.`);
    process.exitCode = 1;
  }
} finally {
  await closeDatabase();
}
