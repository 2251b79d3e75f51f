export type { Email } from "./email";
export { isEmailOn, sendEmail, type EmailOutcome } from "./send-email";
export { smtpTransport } from "./smtp-transport";
