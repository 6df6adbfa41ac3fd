export { robotsRules } from "./robots";
export { type SitemapPage, sitemapPages } from "./sitemap";
