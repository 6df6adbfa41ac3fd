export { type Clause, type Clauses, findClauses, isFiniteVerb } from "./clauses";
export { foldedVerbForms } from "./conjugation";
export * from "./document";
export { fold } from "./fold";
export { NUMBER_WORDS, type NumberReading, readNumber } from "./numbers";
export type { Quotation } from "./quotations";
export type { Sentence } from "./sentences";
export { cut, type Token, type TokenKind, type TokenShape, tokenize } from "./tokens";
export { findVerbs, type Tense, type VerbGroup } from "./verbs";
