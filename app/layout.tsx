import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { pageBase } from "./base";
import { newsreader, sourceSans } from "./fonts";
import "./globals.css";

const base = pageBase();

export const metadata: Metadata = {
  ...(base === "" ? {} : { metadataBase: new URL(base) }),
  title: { default: "Pourparlers", template: "%s — Pourparlers" },
  description: "Une chronologie sourcée des contacts diplomatiques, établie d’après les dépêches.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14171a" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr" className={`${newsreader.variable} ${sourceSans.variable}`}>
      <body>{children}</body>
    </html>
  );
}
