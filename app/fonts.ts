import localFont from "next/font/local";

/** Newsreader reads: titles, quotes, article text. */
export const newsreader = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-newsreader",
  adjustFontFallback: false,
});

/** Source Sans 3 measures: dates, labels, sources, controls. */
export const sourceSans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  variable: "--font-source-sans",
  adjustFontFallback: false,
});
