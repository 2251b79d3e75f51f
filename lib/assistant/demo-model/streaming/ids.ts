/** Creates an ID in the format of OpenAI's Responses API, such as `msg_…`. */
export type MakeId = (prefix: "resp" | "msg" | "fc" | "call") => string;

export const randomId: MakeId = (prefix) => `${prefix}_${crypto.randomUUID().replaceAll("-", "")}`;
