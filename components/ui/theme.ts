import { z } from "zod";

export const ThemeSchema = z.enum(["light", "dark", "system"]);

export type Theme = z.infer<typeof ThemeSchema>;

export const THEME_COOKIE = "acme-theme";

/** The chosen theme from its cookie; the system's where nothing valid was chosen. */
export function readTheme(cookie: string | undefined): Theme {
  const parsed = ThemeSchema.safeParse(cookie);
  return parsed.success ? parsed.data : "system";
}
