export { buildCorpus, type Corpus } from "./build";
