export { isEmailOn, sendEmail, type EmailOutcome } from "./send-email";
