import type { Frames } from "../../support/marked-suite";

/** Organisations that no table lists: the form of the name, a noun before it or an acronym gives them away. */
export const INTRODUCED: Frames = {
  "summed up by an acronym that comes back": [
    "Le ⟦O fld|Front de libération du Doumar⟧ (⟦O fld|FLD⟧) a signé. Le ⟦O fld|FLD⟧ réclame un siège.",
    "Le ⟦O mny|Mouvement national yorik⟧ (⟦O mny|MNY⟧) menace de partir, et le ⟦O mny|MNY⟧ n'est pas seul.",
    "L'accord a été signé par la ⟦O cfn|Coalition des forces du Nord⟧ (⟦O cfn|CFN⟧). Deux députés de la ⟦O cfn|CFN⟧ ont protesté.",
    "L'⟦O agt|Alliance pour la grande terre⟧ (⟦O agt|AGT⟧, opposition) a boycotté la séance. L'⟦O agt|AGT⟧ exige un scrutin.",
    "Le ⟦O prv|Parti du renouveau vert⟧ (⟦O prv|PRV⟧) est entré au gouvernement.",
    "Le ⟦O crn|Comité de réconciliation nationale⟧ (⟦O crn|CRN⟧) a tranché.",
    "Les ⟦O far|Forces d'action républicaines⟧ (⟦O far|FAR⟧) ont déposé les armes, selon un chef des ⟦O far|FAR⟧.",
    "Le ⟦O zkb|Zelmak Kural Birligi⟧ (⟦O zkb|ZKB⟧, extrême droite) s'y oppose.",
  ],
  "by the form of the name": [
    "L'⟦O union-pour-la-democratie-et-le-progres|Union pour la démocratie et le progrès⟧ a boycotté le scrutin.",
    "Le ⟦O parti-du-renouveau-national|Parti du renouveau national⟧ a rejeté le texte.",
    "Le ⟦O mouvement-pour-la-paix-et-la-justice|Mouvement pour la paix et la justice⟧ s'est retiré.",
    "Le ⟦O front-populaire-de-liberation-du-doumar|Front populaire de libération du Doumar⟧ a revendiqué le raid.",
    "Le ⟦O rassemblement-du-peuple|Rassemblement du peuple⟧ a porté plainte.",
    "L'⟦O armee-nationale-de-liberation|Armée nationale de libération⟧ a rendu les otages.",
    "Le ⟦O congres-national-du-peuple|Congrès national du peuple⟧ réunit ses délégués.",
  ],
  "behind a common noun": [
    { text: "L'ONG ⟦O terres-communes|Terres communes⟧ a dénoncé un massacre.", notYet: true },
    "La milice ⟦O sahwar|Sahwar⟧ a pris le contrôle du port.",
    "Le parti ⟦O karamat|Karamat⟧ a suspendu ses ministres.",
    "Le mouvement ⟦O baladna|Baladna⟧ a appelé à manifester.",
    "La faction ⟦O jaich-al-salam|Jaich al-Salam⟧ n'a pas signé.",
    "La guérilla ⟦O quintana|Quintana⟧ a libéré un otage.",
    "Le groupe armé ⟦O harakat-al-fajr|Harakat al-Fajr⟧ a revendiqué l'embuscade.",
    { text: "L'association ⟦O memoires-vives|Mémoires vives⟧ a porté plainte.", notYet: true },
    "Selon la fondation ⟦O varkas|Varkas⟧, trente villages ont brûlé.",
    "Les rebelles du groupe ⟦O tarik|Tarik⟧ ont fui.",
    {
      text: "L'organisation de défense des droits de l'homme ⟦O ligne-claire|Ligne claire⟧ parle de torture.",
      notYet: true,
    },
    "Le think tank ⟦O horizon-group|Horizon Group⟧ doute de l'issue.",
  ],
  "acronyms never spelled out": [
    "Le ⟦O zdp|ZDP⟧, principal parti d'opposition, boycotte le dialogue.",
    "Les députés du ⟦O zdp|ZDP⟧ ont quitté la salle.",
    "Des combattants de l'⟦O arzk|ARZK⟧ ont été désarmés.",
    "Le ⟦O krp|KRP⟧ (au pouvoir) a remporté 40 sièges.",
    "Selon la ⟦O zrtv|ZRTV⟧, le vote est reporté.",
    "Le président s'est entretenu avec l'⟦O upkd|UPKD⟧ mardi.",
    "Le ⟦O vmro-dpmne|VMRO-DPMNE⟧ refuse le compromis.",
  ],
};
