import type { Model } from "@openai/agents";

/** The model with other ways to answer; what else the SDK asks of a model is passed on. */
export function wrapModel(
  model: Model,
  answers: Pick<Model, "getResponse" | "getStreamedResponse">,
): Model {
  const getRetryAdvice = model.getRetryAdvice?.bind(model);
  return {
    supportsPromptModelSelection: model.supportsPromptModelSelection ?? false,
    ...(getRetryAdvice && { getRetryAdvice }),
    ...answers,
  };
}
