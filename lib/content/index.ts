export { readArticle } from "./articles";
export { fingerprint } from "./fingerprint";
export { formatLedger, readLedger, writeLedger } from "./ledger";
export { type Content, loadContent } from "./load";
export { type LoadedArticle, loadArticle, loadArticleBytes } from "./load-one";
export { isPublished } from "./schemas/published";
