/**
 * The names of a text, read once for all stages: known forms, titles, persons, bodies, and what each name that can be a
 * place or a government is in its sentence.
 */
export { type Names, namesOf } from "./layer";
export { PERSON_CLUES } from "./person-clues";
/** The rules that read a name as place or government, the strongest first; `RULES.md` lists them as stage `names`. */
export { NAME_RULES as nameRules, type Reading, type ReadName, readNames } from "./readings";
