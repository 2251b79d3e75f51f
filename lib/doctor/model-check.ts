import { z } from "zod";
import type { Environment } from "@/lib/env";
import { type Check, fault, note, ok, type Finding } from "./check";

const OPENAI = "https://api.openai.com/v1";
const WAIT_MS = 5_000;

const ModelListSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

/**
 * Requests the list of models from the model provider, which shows whether it is reachable,
 * accepts the key and has the model.
 */
export function modelCheck(environment: Environment): Check {
  return { name: "Model", run: () => lookAtModel(environment) };
}

async function lookAtModel(environment: Environment): Promise<Finding> {
  const { openaiApiKey: key, openaiBaseUrl, openaiModel: model } = environment;
  if (!key && openaiBaseUrl) {
    return fault(
      "OPENAI_BASE_URL is set without OPENAI_API_KEY, so the demo model answers",
      "Set OPENAI_API_KEY too; for a server without keys, `OPENAI_API_KEY=none` will do.",
    );
  }
  if (!key) return note("the demo model: set OPENAI_API_KEY for a real one");
  const base = (openaiBaseUrl ?? OPENAI).replace(/\/+$/, "");
  const response = await list(base, key);
  if (!response) {
    return fault(
      `${base} can't be reached`,
      openaiBaseUrl
        ? `Start the model's server or correct OPENAI_BASE_URL, until \`curl ${base}/models\` answers.`
        : "Connect to the network; behind a proxy, set HTTPS_PROXY and `NODE_USE_ENV_PROXY=1`.",
    );
  }
  return refused(response.status, base) ?? (await judgeList(response, { base, key, model }));
}

function refused(status: number, base: string): Finding | undefined {
  switch (status) {
    case 401:
      return fault(
        `${base} refused the key`,
        "Copy the key again, without spaces or quotes, into `OPENAI_API_KEY=…`.",
      );
    case 403:
      return fault(
        `${base} doesn't allow this key to list models`,
        "Give the key's project access to models, or set `OPENAI_API_KEY=…` to a key of a project that has it.",
      );
    case 429:
      return fault(
        `${base} answers that the quota or rate limit is used up`,
        "Add credit to the account of OPENAI_API_KEY, or wait a minute, then run `npm run doctor` again.",
      );
    default:
      return status >= 500
        ? fault(
            `${base} answered ${status}`,
            "Wait until the model's server works again, then run `npm run doctor` again.",
          )
        : undefined;
  }
}

async function judgeList(
  response: Response,
  { base, key, model }: { base: string; key: string; model: string },
): Promise<Finding> {
  const models = response.ok ? await readModels(response) : null;
  if (models?.includes(model)) return ok(`${model} at ${base}`);
  if (models) {
    const some = models.slice(0, 5).join(", ");
    return fault(
      `${base} has no model named ${model}${some && `, but for example ${some}`}`,
      `Set \`OPENAI_MODEL=${models[0] ?? "…"}\`, or another that it has.`,
    );
  }
  const under = `${base}/v1`;
  const nested = base.endsWith("/v1") ? null : await list(under, key);
  if (nested?.ok && (await readModels(nested))) {
    return fault(`the API is at ${under}, not at ${base}`, `Set \`OPENAI_BASE_URL=${under}\`.`);
  }
  if (response.status === 404) {
    return note(`${base} lists no models, so it isn't known whether it has ${model}`);
  }
  return fault(
    `${base} doesn't answer as OpenAI's API does`,
    "Correct `OPENAI_BASE_URL=…`: it is the address before /responses or /chat/completions, and often ends in /v1.",
  );
}

async function list(base: string, key: string): Promise<Response | null> {
  return fetch(`${base}/models`, {
    headers: { authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(WAIT_MS),
  }).catch(() => null);
}

/** The model names; null if the response isn't a list of models, such as a web page. */
async function readModels(response: Response): Promise<string[] | null> {
  const body: unknown = await response.json().catch(() => null);
  return ModelListSchema.safeParse(body).data?.data.map(({ id }) => id) ?? null;
}
