export { readArticle } from "./articles";
export {
  type Checked,
  checkFacts,
  findIdleCorrections,
  findUnknownNames,
  type IdleCorrection,
  idleCorrections,
  onlySentence,
  type UnknownName,
} from "./check";
export { reasonOf } from "./files";
export { fingerprint } from "./fingerprint";
export { keepTimeline, keptTimeline, sourcesMark } from "./kept-timeline";
export { formatLedger, readLedger, writeLedger } from "./ledger";
export { byFileAndLine, type Content, loadContent } from "./load";
export { type LoadedArticle, loadArticle, loadArticleBytes } from "./load-one";
export { isPublished } from "./schemas/published";
export { watchContent } from "./watch";
