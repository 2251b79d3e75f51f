import { clientEffects, type ClientEffectData, type ClientEffectName } from "@/lib/client-tools";

export type ClientEffectHandlers = {
  [Name in ClientEffectName]: (data: ClientEffectData<Name>) => void;
};

/** Acts on news from the server; news the page doesn't know is no error. */
export function runClientEffect(
  handlers: ClientEffectHandlers,
  effect: { name: string; data?: Record<string, unknown> | undefined },
): void {
  if (!isClientEffectName(effect.name)) return;
  const parsed = clientEffects[effect.name].safeParse(effect.data ?? {});
  if (parsed.success) handlers[effect.name](parsed.data);
}

function isClientEffectName(name: string): name is ClientEffectName {
  return Object.hasOwn(clientEffects, name);
}
