/**
 * The question of the pressed button, from its attribute `data-ask`; null for any other press. The
 * start screens are markup from the server, so one listener around them handles all their buttons.
 */
export function askedQuestion({ target }: { target: EventTarget }): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest("[data-ask]")?.getAttribute("data-ask") ?? null;
}
