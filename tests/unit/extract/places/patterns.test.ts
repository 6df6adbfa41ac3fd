import { describe, expect, it } from "vitest";
import { expanded } from "@/tests/support/expand";
import { foundIn, marksIn } from "@/tests/support/marked-mentions";

/** Names of towns that no gazetteer holds; each form stands for all its sentences. */
const forms = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    it.each(sentences.flatMap(expanded))("%s", (sentence) => {
      expect(foundIn(sentence, "P")).toEqual(expect.arrayContaining(marksIn(sentence)));
    });
  });

forms("where something is", [
  "Un raid {à/vers/jusqu'à/depuis} ⟦tarmouza|Tarmouza⟧ a fait douze morts.",
  "Ils campent {près/non loin/loin/autour/à proximité/aux environs/aux abords/aux alentours} de ⟦tarmouza|Tarmouza⟧.",
  "Ils campent {aux portes/au-dessus/en face/au large/à la sortie/à l'entrée} de ⟦tarmouza|Tarmouza⟧.",
  "Ils campent {près/autour/aux abords} d'⟦aberlow|Aberlow⟧.",
  "Ils campent {au nord/au sud/à l'est/à l'ouest/au nord-est/au nord-ouest/au sud-est/au sud-ouest} {de ⟦tarmouza|Tarmouza/d'⟦aberlow|Aberlow}⟧.",
  "Ils dorment à dix {km/kilomètres/kilomètres environ} {de ⟦tarmouza|Tarmouza/d'⟦aberlow|Aberlow}⟧.",
  "Ils dorment à un kilomètre de ⟦tarmouza|Tarmouza⟧.",
  "{Le chemin/La route/L'axe/La ligne/La frontière} entre ⟦tarmouza|Tarmouza⟧ et la côte a été coupé.",
  "La route {reliant/qui relie/qui reliait} ⟦tarmouza|Tarmouza⟧ {à/et} la côte a été coupée.",
  "Les routes qui relient ⟦tarmouza|Tarmouza⟧ à la côte ont été coupées.",
]);

forms("whence one comes", [
  "{Un avion en provenance/De retour/Au retour/Un juge originaire} {de ⟦tarmouza|Tarmouza/d'⟦aberlow|Aberlow}⟧ attend.",
  "Ils sont {arrivés/partis} {lundi /}de ⟦tarmouza|Tarmouza⟧.",
]);

forms("what stands behind the name", [
  "⟦tarmouza|Tarmouza⟧, à {40 km/40 kilomètres/un kilomètre} au nord de Damas, est calme.",
  "⟦tarmouza|Tarmouza⟧, dans {le nord/le sud/l'est/l'ouest/le centre} {de la/du/d'un/des} pays, est calme.",
  "⟦tarmouza|Tarmouza⟧, {petite /grande /importante /}{ville/localité/bourgade/station} du nord, est calme.",
  "⟦tarmouza|Tarmouza⟧, {village/bourg/chef-lieu} du nord, est calme.",
]);

forms("what stands before the name", [
  "Ils ont pris {la localité/le village/les collines/la prison/les environs} de ⟦tarmouza|Tarmouza⟧.",
  "Ils ont pris {la localité/le village} d'⟦aberlow|Aberlow⟧.",
  "Ils ont pris {la base/le camp/le quartier/le village} ⟦tarmouza|Tarmouza⟧.",
  "Ils ont pris les villes de Damas, ⟦tarmouza|Tarmouza⟧ {et/ou} ⟦aberlow|Aberlow⟧.",
  "Ils ont pris les ports d'Alexandrie et {de /}⟦tarmouza|Tarmouza⟧.",
  "Ils ont signé les accords {de paix /}{de ⟦tarmouza|Tarmouza/d'⟦aberlow|Aberlow}⟧.",
]);

forms("buildings", [
  "Ils ont dîné au ⟦palais-miramonde|palais Miramonde⟧.",
  "Ils ont dîné {au ⟦chateau-miramonde|château/à l'⟦hotel-miramonde|hôtel/à la ⟦villa-miramonde|villa} Miramonde⟧.",
  "Ils ont dîné {au ⟦manoir-miramonde|manoir/au ⟦monastere-miramonde|monastère/à l'⟦abbaye-miramonde|abbaye/au ⟦domaine-miramonde|domaine} Miramonde⟧.",
  "Ils ont dîné au {⟦palais-de-brunoval|palais de/⟦chateau-de-brunoval|château de/⟦manoir-du-brunoval|manoir du/⟦monastere-des-brunoval|monastère des} Brunoval⟧.",
  "Ils ont dîné à {la ⟦villa-de-brunoval|villa/l'⟦abbaye-de-brunoval|abbaye} de Brunoval⟧.",
  "Ils ont dîné {au/dans le} ⟦palais-{royal|Palais royal/national|Palais national/presidentiel|Palais présidentiel/imperial|Palais impérial/princier|Palais princier/federal|Palais fédéral}⟧.",
  "Ils ont dîné dans le ⟦{bureau-ovale|Bureau ovale/salon-rouge|Salon rouge/salon-bleu|Salon bleu/salon-dore|Salon doré}⟧.",
  "Ils ont dîné dans la ⟦{salle-rouge|Salle rouge/salle-bleue|Salle bleue/salle-doree|Salle dorée/maison-bleue|Maison bleue}⟧.",
  "Ils ont dîné au ⟦palais-{du-peuple|Palais du peuple/des-nations|Palais des nations/des-congres|Palais des congrès/de-la-republique|Palais de la république}⟧.",
  "Ils ont dîné {à/dans} ⟦wexcombe-house|Wexcombe House⟧.",
]);
