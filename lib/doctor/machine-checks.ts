import type { Environment } from "@/lib/env";
import { type Check, fault, note, ok } from "./check";

const FIRST_VERSION = { major: 20, minor: 19 };
/** Older versions work but no longer receive fixes. */
const FIRST_SUPPORTED_MAJOR = 22;

export function nodeCheck(version = process.versions.node): Check {
  return {
    name: "Node",
    async run() {
      const [major = 0, minor = 0] = version.split(".").map(Number);
      const oldest = FIRST_VERSION;
      if (major < oldest.major || (major === oldest.major && minor < oldest.minor)) {
        return fault(
          `${version} is too old`,
          "Install Node 22 or 24 from https://nodejs.org, or with `nvm install`.",
        );
      }
      if (major >= FIRST_SUPPORTED_MAJOR) return ok(version);
      return note(`${version} works, but gets no more security fixes: install Node 22 or 24`);
    },
  };
}

export function secretCheck({ authSecret, mode }: Environment): Check {
  return {
    name: "AUTH_SECRET",
    async run() {
      if (authSecret) return ok("set");
      if (mode !== "production") {
        return note("not set: made under .data/ in development, required in production");
      }
      return fault(
        "not set, so no page works in production",
        "Set AUTH_SECRET to what `openssl rand -base64 32` prints.",
      );
    },
  };
}

export function retentionCheck({ retentionDays, cronSecret, onVercel }: Environment): Check {
  return {
    name: "Retention",
    async run() {
      if (retentionDays === 0) return ok("threads are kept until their user deletes them");
      if (cronSecret) return ok(`threads untouched for ${retentionDays} days are deleted`);
      return fault(
        `RETENTION_DAYS is ${retentionDays}, but without CRON_SECRET nothing may start the cleanup`,
        onVercel
          ? "Set `CRON_SECRET=…` in the project's settings; Vercel then calls the cleanup every day."
          : "Set `CRON_SECRET=…`, and call GET /api/cron/retention every day with the header `Authorization: Bearer` and the secret.",
      );
    },
  };
}
