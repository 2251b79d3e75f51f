"use client";

import type { ReactNode } from "react";
import { createContext, use, useCallback, useEffect, useMemo, useState } from "react";
import { writePreferenceCookie } from "./preference-cookie";
import type { Theme } from "./theme";
import { THEME_COOKIE } from "./theme";
import { useMediaQuery } from "./use-media-query";

interface ThemeContextValue {
  /** What was chosen. */
  theme: Theme;
  /** What is on screen. */
  resolvedTheme: "light" | "dark";
  setTheme: (theme: Theme) => void;
}

const ThemeContext = createContext<ThemeContextValue | null>(null);

interface ThemeProviderProps {
  initialTheme: Theme;
  children: ReactNode;
}

export function ThemeProvider({ initialTheme, children }: ThemeProviderProps) {
  const [theme, chooseTheme] = useState(initialTheme);
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  const resolvedTheme = theme === "system" ? (systemIsDark ? "dark" : "light") : theme;

  useEffect(() => {
    const { classList } = document.documentElement;
    classList.toggle("dark", resolvedTheme === "dark");
    classList.toggle("light", resolvedTheme === "light");
  }, [resolvedTheme]);

  const setTheme = useCallback((next: Theme) => {
    writePreferenceCookie(THEME_COOKIE, next);
    chooseTheme(next);
  }, []);

  const value = useMemo(
    () => ({ theme, resolvedTheme, setTheme }) satisfies ThemeContextValue,
    [theme, resolvedTheme, setTheme],
  );
  return <ThemeContext value={value}>{children}</ThemeContext>;
}

export function useTheme(): ThemeContextValue {
  const value = use(ThemeContext);
  if (!value) throw new Error("useTheme needs a <ThemeProvider> above it.");
  return value;
}
