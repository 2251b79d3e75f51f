/** The result of one check; a fault includes its remedy. */
export type Finding =
  { level: "ok" | "note"; text: string } | { level: "fault"; text: string; remedy: string };

export interface Check {
  name: string;
  run(): Promise<Finding>;
}

export function ok(text: string): Finding {
  return { level: "ok", text };
}

export function note(text: string): Finding {
  return { level: "note", text };
}

export function fault(text: string, remedy: string): Finding {
  return { level: "fault", text, remedy };
}
