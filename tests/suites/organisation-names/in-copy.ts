import type { Frames } from "../../support/marked-suite";

/** Organisations in running copy, met for the first time or known, with what stands beside them. */
export const IN_COPY: Frames = {
  "firms and bodies": [
    "Le suédois ⟦O zermaq|Zermaq⟧ livrera les radars.",
    "L'entreprise ⟦O zermaq|Zermaq⟧ a nié. ⟦O zermaq|Zermaq⟧ ne vend pas d'armes.",
    "Le géant russe du gaz ⟦O gazprom|Gazprom⟧ a coupé les vannes.",
    "La start-up ⟦O zermaq|Zermaq⟧ et le groupe ⟦O pelkor|Pelkor⟧ s'associent.",
    "Un consortium réunissant ⟦O shell|Shell⟧, ⟦O eni|Eni⟧ et ⟦O totalenergies|TotalEnergies⟧ forera.",
    "Le ⟦O fonds-pour-la-paix|Fonds pour la paix⟧ financera le désarmement.",
    "L'⟦O institut-royal-des-relations-internationales|Institut royal des relations internationales⟧ en doute.",
    "La ⟦O fondation-friedrich-ebert|Fondation Friedrich Ebert⟧ a prêté ses locaux.",
    "Le ⟦O centre-zermaq|Centre Zermaq⟧ a offert sa médiation.",
    "L'⟦O agence-spatiale-europeenne|Agence spatiale européenne⟧ a suspendu le tir.",
    "Le ⟦O forum-des-pays-exportateurs-de-gaz|Forum des pays exportateurs de gaz⟧ se réunit à Doha.",
    "La ⟦O banque-africaine-de-developpement|Banque africaine de développement⟧ prêtera.",
    "Le ⟦O anc|Congrès national africain⟧ (⟦O anc|ANC⟧) a gagné.",
    "Le ⟦O parti-de-la-justice|Parti de la justice⟧ boude.",
    "Des miliciens du ⟦O hezbollah|Hezbollah⟧ et du ⟦O mouvement-amal|mouvement Amal⟧ patrouillent.",
    "L'organisation non gouvernementale ⟦O zermaq|Zermaq⟧ recense les morts.",
    "Les ⟦O houthis|houthis⟧ du Yémen menacent.",
    "La Charte des Nations unies l'interdit.",
    "Les ⟦O talibans|talibans⟧ et l'⟦O ei-k|EI-K⟧ se combattent.",
    "L'⟦O otan|Otan⟧ hésite. L'⟦O otan|Alliance⟧ se réunira mardi.",
    "L'⟦O union-europeenne|UE⟧ a tranché. L'⟦O union-europeenne|Union⟧ paiera.",
    "Le ⟦O fmi|FMI⟧ et la ⟦O banque-mondiale|Banque mondiale⟧ sont d'accord.",
  ],
  "no organisations": [
    "Le centre de la ville est bouclé.",
    "La banque a fermé ses portes.",
    "Le Parlement a voté, la Chambre a suivi.",
    "Un forum de discussion s'est ouvert.",
    "L'institut est fermé.",
    "Le Premier ministre et le Conseil des ministres siègent.",
    "Le Prix Nobel de la paix a été remis.",
    "Le Centre reste calme.",
  ],
};
