import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AssistantDock } from "@/components/assistant/assistant-dock";
import { ForgetDeleted } from "@/components/assistant/forget-deleted";
import { DOCK_COOKIE, readDockPreference } from "@/components/ui/dock-preference";
import { DockProvider } from "@/components/ui/dock-provider";
import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import { ThemeProvider } from "@/components/ui/theme-provider";
import { chatConfig } from "./chat-config";
import { bricolage, hanken } from "./fonts";
import { SiteFrame } from "./site-frame";
import { siteOrigin } from "./site-origin";
import "./globals.css";

const DESCRIPTION = "Boots, tents, layers and lamps for wet, cold and windy days.";

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(await siteOrigin()),
    title: { default: "Acme, gear for outside", template: "%s · Acme" },
    description: DESCRIPTION,
    openGraph: { siteName: "Acme", type: "website", locale: "en" },
    twitter: { card: "summary_large_image" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f0f1ea" },
    { media: "(prefers-color-scheme: dark)", color: "#111917" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [jar, config] = await Promise.all([cookies(), chatConfig()]);
  const theme = readTheme(jar.get(THEME_COOKIE)?.value);
  const dock = readDockPreference(jar.get(DOCK_COOKIE)?.value);
  const themeClass = theme === "system" ? "" : theme;

  return (
    <html
      lang="en"
      className={`${bricolage.variable} ${hanken.variable} ${themeClass}`}
      suppressHydrationWarning
    >
      <body>
        <ThemeProvider initialTheme={theme}>
          <DockProvider initialPreference={dock}>
            <SiteFrame
              overlay={<ForgetDeleted viewer={config.viewer} />}
              dock={<AssistantDock config={config} />}
            >
              {children}
            </SiteFrame>
          </DockProvider>
        </ThemeProvider>
      </body>
    </html>
  );
}
