import { withDatabase } from "./with-database";

// `npm run reset-password -- ada@example.com` gives an account a new password and ends its sessions;
// an account of another tenant than the first is named with it: `ada@example.com trail-club`.
const [email, tenantId] = process.argv.slice(2);

await withDatabase(async () => {
  const { resetPassword } = await import("@/lib/auth/change-password");
  const password = email === undefined ? null : await resetPassword(email, tenantId);
  if (password === null) {
    console.error(
      email === undefined
        ? "Say whose password: npm run reset-password -- ada@example.com"
        : `No account with a password has the email ${email}.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`The new password of ${email} is ${password}`);
    console.log("All of its sessions have ended. It can be changed on the account page.");
  }
});
