import fc from "fast-check";
import { z } from "zod";
import { decodeEvents } from "@acme/chatkit-server/sse";
import { callersAround } from "../authorization/callers";
import { routeHandlers, serverActions } from "../authorization/surfaces";
import { ownEverything } from "../authorization/things";
import { oddRequest, type OddRequest } from "./odd-requests";
import { sendOddRequest, type Target } from "./send-odd-request";

/** Number of requests per owner, because some requests delete the owner's data. */
const REQUESTS_PER_OWNER = 50;
const DEADLINE_MS = 30_000;

const RefusalSchema = z.strictObject({
  error: z.strictObject({
    code: z.string().min(1),
    message: z.string().min(1),
    reason: z.string().min(1).optional(),
    request_id: z.string().min(1),
  }),
});

export interface FuzzOptions {
  runs: number;
  seed: number;
  secret: string;
}

/** Sends odd requests to all routes and server actions. Throws with the seed on a wrong answer. */
export async function fuzz({ runs, seed, secret }: FuzzOptions): Promise<Map<string, number>> {
  const answers = new Map<string, number>();
  const surfaces = { handlers: await routeHandlers(), actions: await serverActions() };
  let target: Target | undefined;
  let sent = 0;
  const property = fc.asyncProperty(oddRequest, async (odd) => {
    if (!target || sent % REQUESTS_PER_OWNER === 0) target = await newTarget(surfaces, secret);
    sent += 1;
    const answer = await withinDeadline(judged(odd, target));
    // The owner has been signed out or deleted.
    if (odd.kind === "route" && odd.name.endsWith(" DELETE")) target = undefined;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  return answers;
}

async function newTarget(
  surfaces: Pick<Target, "handlers" | "actions">,
  secret: string,
): Promise<Target> {
  const owner = { tenantId: "default", userId: `owner_${crypto.randomUUID()}` };
  const things = await ownEverything(owner);
  const callers = await callersAround(owner, secret);
  return { ...surfaces, callers, reachable: { things, mine: things } };
}

/** Sends a request and reads the whole answer. */
async function judged(odd: OddRequest, target: Target): Promise<string> {
  const response = await sendOddRequest(odd, target);
  if (!response) return "server action";
  const { status } = response;
  // Dictation isn't configured, which this status reports.
  if (status >= 500 && status !== 501) {
    throw new Error(`${status}: ${await response.text()}`);
  }
  if (status >= 400) RefusalSchema.parse(await response.json());
  else if (response.headers.get("content-type") === "text/event-stream") await readStream(response);
  else await response.arrayBuffer();
  return String(status);
}

async function readStream({ body }: Response): Promise<void> {
  for await (const event of decodeEvents(body ?? new Blob().stream())) {
    if (event.type === "error" && event.code === "stream.error") {
      throw new Error(`A turn failed: ${event.message}`);
    }
  }
}

async function withinDeadline<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("There was no answer in time.")), DEADLINE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
