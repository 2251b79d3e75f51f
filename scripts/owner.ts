import { withDatabase } from "./with-database";

// `npm run owner -- kim@example.com` lets this account use /admin; `--remove` after the address
// revokes that.
const [email, flag] = process.argv.slice(2);

await withDatabase(async () => {
  const { setOwner } = await import("@/lib/auth/roles");
  if (!email || (flag !== undefined && flag !== "--remove")) {
    console.error("Specify an account: npm run owner -- kim@example.com [--remove]");
    process.exitCode = 1;
  } else if (await setOwner(email, flag === undefined)) {
    console.log(flag ? `${email} is no longer an owner.` : `${email} can now use /admin.`);
  } else {
    console.error(`There is no account for ${email}. Sign up with it at /signin first.`);
    process.exitCode = 1;
  }
});
