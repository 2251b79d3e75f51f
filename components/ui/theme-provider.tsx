"use client";

import type { ReactNode } from "react";
import { createContext, use, useMemo } from "react";
import { createPreference } from "./preference";
import type { Theme } from "./theme";
import { readTheme, THEME_COOKIE } from "./theme";
import { useMediaQuery } from "./use-media-query";

interface ThemeContextValue {
  theme: Theme;
  /** The theme on screen. */
  resolvedTheme: "light" | "dark";
  setTheme: (theme: Theme) => void;
}

const ThemeContext = createContext<ThemeContextValue | null>(null);

const preference = createPreference<Theme>({
  cookie: THEME_COOKIE,
  read: readTheme,
  write: (theme) => theme,
  apply(theme) {
    const { classList } = document.documentElement;
    classList.toggle("dark", theme === "dark");
    classList.toggle("light", theme === "light");
  },
});

export function ThemeProvider({ children }: { children: ReactNode }) {
  const theme = preference.use();
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  const resolvedTheme = theme === "system" ? (systemIsDark ? "dark" : "light") : theme;

  const value = useMemo(
    () => ({ theme, resolvedTheme, setTheme: preference.set }) satisfies ThemeContextValue,
    [theme, resolvedTheme],
  );
  return <ThemeContext value={value}>{children}</ThemeContext>;
}

export function useTheme(): ThemeContextValue {
  const value = use(ThemeContext);
  if (!value) throw new Error("useTheme needs a <ThemeProvider> above it.");
  return value;
}
