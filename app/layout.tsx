import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { AssistantDock } from "@/components/assistant/assistant-dock";
import { ForgetDeleted } from "@/components/assistant/forget-deleted";
import { ChatStart } from "@/components/chat/chat-start";
import { BootScript } from "@/components/ui/boot-script-element";
import { DockProvider } from "@/components/ui/dock-provider";
import { OfflineNotice } from "@/components/ui/offline-notice";
import { Toasts } from "@/components/ui/toasts";
import { ThemeProvider } from "@/components/ui/theme-provider";
import { env } from "@/lib/env";
import { SITE_NAME } from "@/lib/site-name";
import { chatConfig } from "./chat-config";
import { bricolage, hanken } from "./fonts";
import { SiteFrame } from "./site-frame";
import { configuredOrigin } from "./site-origin";
import "./globals.css";

const DESCRIPTION = "Boots, tents, layers and lamps for wet, cold and windy days.";

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(configuredOrigin()),
    title: { default: `${SITE_NAME}, gear for outside`, template: `%s · ${SITE_NAME}` },
    description: DESCRIPTION,
    openGraph: { siteName: SITE_NAME, type: "website", locale: "en" },
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
  // Vercel caches pages outside this process, where nothing adds the content security policy for
  // their scripts. There, each page is rendered per request with a nonce.
  if (env().onVercel) await connection();
  return (
    <html
      lang="en"
      className={`${bricolage.variable} ${hanken.variable}`}
      // The boot script adds attributes to this element.
      suppressHydrationWarning
    >
      <head>
        <BootScript />
      </head>
      <body>
        <ThemeProvider>
          <DockProvider>
            <SiteFrame
              overlay={
                <>
                  <ForgetDeleted />
                  <OfflineNotice />
                  <Toasts />
                </>
              }
              dock={<AssistantDock config={chatConfig()} start={<ChatStart />} />}
            >
              {children}
            </SiteFrame>
          </DockProvider>
        </ThemeProvider>
      </body>
    </html>
  );
}
