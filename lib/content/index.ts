export { readArticle } from "./articles";
export { formatLedger } from "./ledger";
export { type Content, loadContent } from "./load";
