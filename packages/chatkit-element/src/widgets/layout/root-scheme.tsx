import type { ReactNode } from "react";
import { oneOf } from "../tree/read-props";
import { ForcedSchemeContext, useScheme } from "../scheme";

export const rootTheme = oneOf("light", "dark");

interface RootSchemeProps {
  readonly theme: "light" | "dark" | undefined;
  readonly children: ReactNode;
}

/** Forces a palette on its content with the attribute that the theme's style sheet matches. */
export function RootScheme({ theme, children }: RootSchemeProps) {
  const around = useScheme();
  if (!theme || theme === around) return children;
  return (
    <ForcedSchemeContext value={theme}>
      <div className="w-forced-scheme" data-ck-theme={theme}>
        {children}
      </div>
    </ForcedSchemeContext>
  );
}
