"use client";

import { IconButton } from "./icon-button";
import { useTheme } from "./theme-provider";

export function ThemeSwitch() {
  const { resolvedTheme, setTheme } = useTheme();
  const next = resolvedTheme === "dark" ? "light" : "dark";
  return (
    <IconButton
      icon={next === "dark" ? "moon" : "sun"}
      label={`Switch to ${next} mode`}
      onClick={() => setTheme(next)}
    />
  );
}
