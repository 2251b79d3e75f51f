import type { MessageGuard } from "@/lib/assistant/guardrail";
import { agentsText } from "./messages";

/**
 * Requests that clearly aren't for a shop, in the five languages. It lists only obvious cases,
 * because the model can decline everything else in its own words.
 */
const OFF_TOPIC = [
  /\b(?:write|compose)\s+(?:me\s+)?(?:a|an|my|some)\s+(?:\w+\s+)?(?:poem|essay|song|novel|code|script|homework|thesis)\b/i,
  /\b(?:do|solve|finish)\s+my\s+(?:\w+\s+)?homework\b/i,
  /\b(?:ignore|disregard|forget)\s+(?:all\s+)?(?:your|the|previous|prior)\s+(?:previous\s+|prior\s+)?instructions\b/i,
  /\b(?:schreib|schreibe|schreiben Sie)\s+(?:mir\s+)?(?:ein|einen|eine)\s+(?:gedicht|aufsatz|lied|roman|programm)\b/i,
  /\bescr[ií]be(?:me)?\s+(?:un|una)\s+(?:poema|ensayo|canci[óo]n|novela|programa)/i,
  /\b[ée]cri(?:s|vez)(?:-moi)?\s+(?:un|une)\s+(?:po[èe]me|dissertation|chanson|roman|programme)/i,
  /(?:詩|作文|小説|歌|プログラム)を書いて/,
];

const ABUSE = [
  /\b(?:fuck|screw)\s+(?:you|off)\b/i,
  /\b(?:i(?:'ll| will| am going to|'m going to))\s+(?:kill|hurt|beat)\s+you\b/i,
  /\b(?:kill|hang)\s+yourself\b/i,
  /\bfick\s+dich\b|\bverpiss\s+dich\b|\barschloch\b/i,
  /\bvete a la mierda\b|\bhijo de puta\b/i,
  /\bva te faire (?:foutre|voir)\b|\bencul[ée]\b/i,
  /死ね|くたばれ/,
];

export const guardMessage: MessageGuard = {
  name: "off topic or abusive",
  check: (message, language) => {
    if (ABUSE.some((pattern) => pattern.test(message))) return agentsText(language, "abuse");
    if (OFF_TOPIC.some((pattern) => pattern.test(message)))
      return agentsText(language, "off_topic");
    return null;
  },
};
