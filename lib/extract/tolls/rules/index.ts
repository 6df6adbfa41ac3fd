import type { Rule } from "../../rule";
import type { TollDraft } from "../types";
import { nounRules } from "./nouns";
import { partRules } from "./parts";
import { verbRules } from "./verbs";

/** The rules that find tolls; of two that read the same words the first wins. */
export const tollRules: readonly Rule<TollDraft>[] = [...nounRules, ...verbRules, ...partRules];
