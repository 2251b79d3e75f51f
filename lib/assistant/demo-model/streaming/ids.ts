/** Makes an id in the spelling of OpenAI's Responses, such as `msg_…`. */
export type MakeId = (prefix: "resp" | "msg" | "fc" | "call") => string;

export const randomId: MakeId = (prefix) => `${prefix}_${crypto.randomUUID().replaceAll("-", "")}`;
