import { describe, expect, it } from "vitest";
import { endOf, findVerbs, segment } from "@/lib/text";

/** « [words] lemma tense » and what else is said of each group. */
function groupsOf(text: string): string[] {
  const document = segment(text);
  return findVerbs(document).map((group) => {
    const start = document.starts[group.first] ?? 0;
    const end = endOf(document, group.last - 1);
    const marks = [
      group.modal ? `modal=${group.modal}` : "",
      group.negated ? "negated" : "",
      group.reflexive ? "reflexive" : "",
      group.passive ? "passive" : "",
    ];
    return [`[${text.slice(start, end)}]`, group.lemma || "?", group.tense, ...marks.filter(Boolean)].join(
      " ",
    );
  });
}

const CASES: readonly (readonly [text: string, ...groups: string[]])[] = [
  // simple tenses
  ["Le ministre rencontre son homologue.", "[rencontre] rencontrer present"],
  ["Il la rencontre souvent.", "[la rencontre] rencontrer present"],
  ["Angela Merkel recevra le roi mardi.", "[recevra] recevoir future"],
  ["Les deux camps négociaient depuis un an.", "[négociaient] negocier imperfect"],
  ["Le roi l'attend à Oslo.", "[l'attend] attendre present"],
  ["La trêve, entrée en vigueur, tient.", "[entrée] entrer participle", "[tient] tenir present"],
  ["Le texte, entrée et plat, suffit.", "[suffit] suffire present"],
  ["Elle se rendrait à Oslo.", "[se rendrait] rendre conditional reflexive"],
  ["Ils signèrent la paix.", "[signèrent] signer past"],
  ["Berlin rejette cette idée.", "[rejette] rejeter present"],
  ["La France déploiera des soldats.", "[déploiera] deployer future"],
  ["L'avion décollera lundi.", "[décollera] decoller future"],
  ["Oslo lance un appel.", "[lance] lancer present"],
  ["Ils menaçaient de partir.", "[menaçaient] menacer imperfect", "[partir] partir infinitive"],
  // compound tenses
  ["Oslo a annoncé une trêve.", "[a annoncé] annoncer past"],
  ["Ils n'ont pas trouvé d'accord.", "[n'ont pas trouvé] trouver past negated"],
  ["Le roi avait encore promis la paix.", "[avait encore promis] promettre pluperfect"],
  ["Il est arrivé hier.", "[est arrivé] arriver past"],
  ["Elle était repartie.", "[était repartie] repartir pluperfect"],
  ["Ils se sont à nouveau parlé.", "[se sont à nouveau parlé] parler past reflexive"],
  ["Ils se seront vus trois fois.", "[se seront vus] voir future-perfect reflexive"],
  ["L'attaque aurait fait dix morts.", "[aurait fait] faire past-conditional"],
  ["Le maire a, lui, démenti.", "[a, lui, démenti] dementir past"],
  ["« Non », a-t-il répondu.", "[a-t-il répondu] repondre past"],
  ["Ils ont pour l'instant échoué.", "[ont pour l'instant échoué] echouer past"],
  ["Le convoi a été bombardé.", "[a été bombardé] bombarder past passive"],
  ["La réunion sera consacrée à l'eau.", "[sera consacrée] consacrer future passive"],
  ["Il est attendu demain.", "[est attendu] attendre present passive"],
  ["Le chef a été tué lundi.", "[a été tué] tuer past passive"],
  ["Il a été malade.", "[a été] etre past"],
  ["« Nous sommes parvenus à un accord »", "[sommes parvenus] parvenir past"],
  ["Rome a une nouvelle fois appelé au calme.", "[a une nouvelle fois appelé] appeler past"],
  // what two commas enclose
  ["Le roi a, la veille, reçu le pape.", "[a, la veille, reçu] recevoir past"],
  ["Il avait, selon Oslo, parlé lundi.", "[avait, selon Oslo, parlé] parler pluperfect"],
  ["Elle a, dans la foulée, démenti.", "[a, dans la foulée, démenti] dementir past"],
  ["Le pays a, avec ses deux voisins, une armée.", "[a] avoir present"],
  // semi-auxiliaries
  ["Elle doit rencontrer le pape.", "[doit rencontrer] rencontrer present modal=devoir"],
  ["Il devait y voir l'émir.", "[devait y voir] voir imperfect modal=devoir"],
  ["Ils vont se retrouver.", "[vont se retrouver] retrouver present modal=aller reflexive"],
  ["Rome vient de signer.", "[vient de signer] signer present modal=venir"],
  ["Il vient à Rome.", "[vient] venir present"],
  ["Le texte doit être signé jeudi.", "[doit être signé] signer present modal=devoir passive"],
  ["Il est censé proposer un plan.", "[est censé proposer] proposer present modal=censer"],
  ["Le raid pourrait avoir fait des victimes.", "[pourrait avoir fait] faire conditional modal=pouvoir"],
  ["Elle n'a pas voulu répondre.", "[n'a pas voulu répondre] repondre past modal=vouloir negated"],
  // non-finite
  ["Après avoir quitté Rome, il dort.", "[avoir quitté] quitter infinitive-perfect", "[dort] dormir present"],
  [
    "Ils disent s'être entendus.",
    "[disent] dire present",
    "[s'être entendus] entendre infinitive-perfect reflexive",
  ],
  ["Une visite prévue lundi.", "[prévue] prevoir participle passive"],
  ["Arrivé lundi, il repart.", "[Arrivé] arriver participle", "[repart] repartir present"],
  ["Oslo partira, précisant sa route.", "[partira] partir future", "[précisant] preciser participle"],
  ["Il part sans rencontrer le roi.", "[part] partir present", "[rencontrer] rencontrer infinitive negated"],
  ["Il exclut de la rencontrer.", "[exclut] exclure present", "[la rencontrer] rencontrer infinitive"],
  // « ne … que » only restricts
  ["Il ne rencontrera que le roi.", "[ne rencontrera] rencontrer future"],
  ["Il n'a vu que deux rois, pas trois.", "[n'a vu] voir past"],
  ["Il ne part pas sans elle.", "[ne part] partir present negated"],
  ["Il a dit ne pas vouloir.", "[a dit] dire past", "[ne pas vouloir] vouloir infinitive negated"],
  ["Sans avoir signé, il dort.", "[avoir signé] signer infinitive-perfect negated", "[dort] dormir present"],
  // clitics
  ["Ils y sont allés.", "[y sont allés] aller past"],
  ["Il s'y est rendu.", "[s'y est rendu] rendre past reflexive"],
  ["Ils s'en sont félicités.", "[s'en sont félicités] feliciter past reflexive"],
  ["Il en est revenu.", "[en est revenu] revenir past"],
  ["Oslo leur rendra visite.", "[leur rendra] rendre future"],
  ["Il nous a vus.", "[a vus] voir past"],
  ["En arrivant, il dort.", "[arrivant] arriver participle", "[dort] dormir present"],
  // those who speak
  ["J'ai dit non.", "[ai dit] dire past"],
  ["Nous avons signé.", "[avons signé] signer past"],
  ["Je les vois.", "[les vois] voir present"],
  // nouns and verbs of one form
  ["Il va déjeuner.", "[va déjeuner] dejeuner present modal=aller"],
  ["pour dîner à Rome", "[dîner] diner infinitive"],
  ["Il faut pouvoir.", "[faut pouvoir] pouvoir present modal=falloir"],
  ["Rome porte plainte.", "[porte] porter present"],
  ["Il a plus d'argent.", "[a] avoir present"],
  ["Il l'est.", "[l'est] etre present"],
  ["Il faut qu'il soit reçu.", "[faut] falloir present", "[soit reçu] recevoir subjunctive passive"],
  ["Rome vient d'accepter.", "[vient d'accepter] accepter present modal=venir"],
  ["Réunis lundi, ils votent.", "[Réunis] reunir participle passive", "[votent] voter present"],
  [
    "PARIS, 3 mai (AFP) - Réunis lundi, ils votent.",
    "[Réunis] reunir participle passive",
    "[votent] voter present",
  ],
  ["Le chef, mort à Rome, dort.", "[mort] mourir participle", "[dort] dormir present"],
  ["Le roi est, depuis lundi, attendu.", "[est, depuis lundi, attendu] attendre present passive"],
  ["Le texte a été, dit-on, rejeté.", "[a été, dit-on, rejeté] rejeter past passive"],
  ["A-t-il signé ?", "[A-t-il signé] signer past"],
  // unknown verbs
  ["On zigouillera trois hommes.", "[zigouillera] ? future"],
  ["Le groupe zigouillera trois hommes.", "[zigouillera] ? future"],
  ["Elle sera zigouillée.", "[sera zigouillée] ? future passive"],
  ["Ils seront zigouillés.", "[seront zigouillés] ? future passive"],
  ["Le groupe a zigouillé trois hommes.", "[a zigouillé] ? past"],
  ["Les soldats ratissèrent la zone.", "[ratissèrent] ? past"],
  ["Il bougonnait.", "[bougonnait] ? imperfect"],
  // in capitals
  ["LE ROI RENCONTRERA LE PAPE", "[RENCONTRERA] rencontrer future"],
];

const SILENT: readonly string[] = [
  "La rencontre de Genève",
  "une nouvelle rencontre avec le roi",
  "les rencontres bilatérales",
  "à Genève",
  "A Genève et à Rome",
  "l'été dernier",
  "dans l'est de l'Ukraine",
  "l'Est et le Nord-Est",
  "un accord entre Rome et Oslo",
  "au cours de l'offensive",
  "un dîner de travail",
  "au pouvoir",
  "les relations entre Rome et Oslo",
  "le président Bush",
  "la table des négociations",
  "plus de dix morts",
  "pendant trois jours",
  "Soit deux hommes",
  "une visite de trois jours",
  "les portes de la ville",
  "de grosses sommes",
  "leur influence",
  "autour d'une même table",
  "leur dernière entrevue",
  "Le petit déjeuner de travail",
  "un petit-déjeuner",
  "Le pouvoir de Kiev",
  "à huis clos",
  "un arrivant",
  "A Rome, il pleut",
  "Les zigouillèrent",
  "la zigouillera",
];

describe("findVerbs", () => {
  it.each(CASES)("%s", (text, ...groups) => {
    expect(groupsOf(text)).toEqual(groups);
  });

  it.each(SILENT)("finds no verb in « %s »", (text) => {
    expect(groupsOf(text)).toEqual([]);
  });

  it("gives groups in order and without overlap, whatever the text", () => {
    const groups = findVerbs(
      segment("a a a été été se se ne ne pas pas doit doit être être « à » l' l' en y ".repeat(50)),
    );
    for (let index = 1; index < groups.length; index++) {
      expect(groups[index]?.first).toBeGreaterThanOrEqual(groups[index - 1]?.last ?? 0);
    }
  });
});
