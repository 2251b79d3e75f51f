import type { Ceiling, Rate } from "@/lib/limits";

/** Keeps the site from flooding someone's inbox, no matter who causes the emails. */
const EMAILS_PER_RECIPIENT = { perMinute: 5, perDay: 20 };

/** The limits that an email counts toward, from the narrowest to the widest. */
export function emailCeilings(to: string, perSite: Rate): Ceiling[] {
  return [
    { ...EMAILS_PER_RECIPIENT, kind: "emails to an address", subject: [to.toLowerCase()] },
    { ...perSite, kind: "emails of the site", subject: [] },
  ];
}
