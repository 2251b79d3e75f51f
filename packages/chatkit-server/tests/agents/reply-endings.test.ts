import { Agent } from "@openai/agents";
import type { ScriptedModelInput } from "@openai/agents/testing";
import OpenAI, { APIError } from "openai";
import { describe, expect, it } from "vitest";
import {
  dependableModel,
  ReplyError,
  streamAgentResponse,
  type ReplyEnding,
} from "@acme/chatkit-server/agents";
import { CustomStreamError } from "@acme/chatkit-server";
import { collect } from "../support/collect";
import {
  agentRun,
  bridgeContext,
  chatReply,
  message,
  modelStreamResponder,
  responsesReply,
  ScriptedModel,
  type BridgeContext,
} from "../support/scripted-model";

type Reply = ScriptedModelInput;

/** The ending that the bridge reports for a run with these replies, and what it throws. */
async function endingOf(
  replies: Reply[],
  options: Parameters<typeof streamAgentResponse>[2] & { context?: BridgeContext } = {},
) {
  const context = options.context ?? (await bridgeContext());
  const model = dependableModel(new ScriptedModel(replies));
  const endings: ReplyEnding[] = [];
  const run = await agentRun(new Agent<BridgeContext>({ name: "Scripted", model }), context);
  const onEnd = (ending: ReplyEnding) => void endings.push(ending);
  const error: unknown = await collect(
    streamAgentResponse(context, run, { ...options, onEnd }),
  ).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { endings, error };
}

function failing(error: unknown): Reply {
  return modelStreamResponder(function* () {
    yield { type: "response_started" };
    throw error;
  });
}

/** The error that OpenAI's client throws for a response with this body. */
function apiError(status: number | undefined, error: object): APIError {
  return APIError.generate(status, { error }, undefined, new Headers()) as APIError;
}

const inStream = (error: object) => new APIError(undefined, error, undefined, new Headers());

describe("how a run ended", () => {
  it("is reported once for a normal end", async () => {
    expect(await endingOf([responsesReply(message("Hi"))])).toEqual({
      endings: [{ kind: "complete" }],
      error: undefined,
    });
  });

  it("is a refusal if the model declined in text", async () => {
    const finished = { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] };
    const refusal = modelStreamResponder(() => [
      { type: "response_started" },
      { type: "model", event: finished },
      {
        type: "response_done",
        response: {
          id: "FAKE_ID",
          usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
          output: [
            {
              type: "message",
              role: "assistant",
              status: "completed",
              content: [{ type: "refusal", refusal: "I can't." }],
            },
          ],
        },
      },
    ]);
    const { endings, error } = await endingOf([refusal]);
    expect(endings).toEqual([{ kind: "refused" }]);
    expect(error).toBeUndefined();
  });

  it("is stopped if its signal aborted", async () => {
    const stop = new AbortController();
    const context = await bridgeContext([], { signal: stop.signal });
    const silent = modelStreamResponder(async function* () {
      yield { type: "response_started" };
      stop.abort(new Error("stopped"));
      await new Promise(() => undefined);
    });
    const { endings } = await endingOf([silent], { context });
    expect(endings).toEqual([{ kind: "stopped" }]);
  });

  it("is a failure with the app's own message if the app threw it", async () => {
    const spent = new CustomStreamError("Back at midnight.");
    const { endings, error } = await endingOf([failing(spent)]);
    expect(endings).toEqual([{ kind: "failed" }]);
    expect(error).toBe(spent);
  });

  it("is cut off if a chat completion ends without a reason", async () => {
    const { endings } = await endingOf([chatReply({ text: ["Half"] })]);
    expect(endings).toEqual([{ kind: "failed", code: "unfinished_stream" }]);
  });

  it.each<[string, unknown, Partial<ReplyEnding>]>([
    [
      "a code before the status",
      apiError(429, { code: "insufficient_quota" }),
      { kind: "out_of_quota" },
    ],
    [
      "a type where there is no code",
      apiError(529, { type: "overloaded_error" }),
      { kind: "rate_limited" },
    ],
    ["Google's status", apiError(400, { status: "RESOURCE_EXHAUSTED" }), { kind: "rate_limited" }],
    [
      "Azure's inner code",
      apiError(400, { innererror: { code: "ResponsibleAIPolicyViolation" } }),
      { kind: "filtered" },
    ],
    ["402", apiError(402, { message: "Insufficient Balance" }), { kind: "out_of_quota" }],
    ["413", apiError(413, {}), { kind: "out_of_context" }],
    [
      "words where there is no code",
      apiError(400, { message: "the request exceeds the available context size" }),
      { kind: "out_of_context" },
    ],
    [
      "a status in the code of an error in the stream",
      inStream({ code: 429 }),
      { kind: "rate_limited" },
    ],
    ["an unknown code in the stream", inStream({ code: "oops" }), { kind: "failed", code: "oops" }],
    ["a late connection", new OpenAI.APIConnectionTimeoutError(), { kind: "timed_out" }],
    [
      "a broken connection",
      new TypeError("terminated", {
        cause: Object.assign(new Error(), { code: "UND_ERR_SOCKET" }),
      }),
      { kind: "network", code: "UND_ERR_SOCKET" },
    ],
  ])("is recognized by %s", async (_what, thrown, ending) => {
    const { endings, error } = await endingOf([failing(thrown)]);
    expect(endings).toEqual([expect.objectContaining(ending)]);
    expect(error).toBeInstanceOf(ReplyError);
    expect(error).toMatchObject({ ending });
  });

  it("uses the given sentences", async () => {
    const { error } = await endingOf([failing(apiError(401, {}))], {
      sentences: { unauthorized: "Der Schlüssel passt nicht." },
    });
    expect(error).toMatchObject({ message: "Der Schlüssel passt nicht.", allowRetry: false });
  });
});
