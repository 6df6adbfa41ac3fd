import { told } from "./row";

/** « leur rencontre », « cet entretien » back to who was named; relatives; « qui a réuni ». Articles of Thursday 23 April 2015. */
export const pointedAt = told("2015-04-23", [
  [
    "Alexis Tsipras et Angela Merkel se connaissent mal. Leur rencontre de jeudi à Bruxelles a duré une heure.",
    "meeting 2015-04-23 bruxelles tsipras+merkel held",
  ],
  [
    "Barack Obama et Raul Castro n'ont rien signé. Leur face-à-face du 11 avril à Panama a pourtant fait date.",
    "meeting 2015-04-11 panama obama+castro held ?",
  ],
  [
    "Barack Obama et Raul Castro, dont la rencontre à Panama, le 11 avril, a fait date, veulent aller vite.",
    "meeting 2015-04-11 panama obama+castro held",
  ],
  [
    "Hassan Rohani et Shinzo Abe se sont félicités de leurs entretiens, mercredi à Jakarta.",
    "meeting 2015-04-22 jakarta rohani+abe held",
  ],
  [
    "Xi Jinping et Shinzo Abe ont affiché leur bonne volonté lors de leur rencontre mercredi à Jakarta.",
    "meeting 2015-04-22 jakarta jinping+abe held",
  ],
  ["Nicolas Maduro et Juan Manuel Santos n'ont pas précisé la date de leur prochaine rencontre."],
  [
    "Les entretiens que Haider al-Abadi a eus le 14 avril à Washington avec Barack Obama ont porté sur les armes.",
    "meeting 2015-04-14 washington abadi+obama held",
  ],
  [
    "L'entretien que Matteo Renzi a eu vendredi dernier à la Maison Blanche avec Barack Obama portait sur la Libye.",
    "meeting 2015-04-17 washington renzi+obama held",
  ],
  [
    "Le tête-à-tête qu'ont eu Xi Jinping et Shinzo Abe mercredi à Jakarta a duré une demi-heure.",
    "meeting 2015-04-22 jakarta jinping+abe held",
  ],
  [
    "La rencontre que doivent avoir mardi à Washington Shinzo Abe et Barack Obama s'annonce facile.",
    "meeting 2015-04-28 washington abe+obama planned",
  ],
  [
    "Le sommet que tiendront Park Geun-hye et Dilma Rousseff vendredi à Brasilia est le premier.",
    "meeting 2015-04-24 brasilia park-geun-hye+rousseff planned",
  ],
  [
    "La réunion qui a rassemblé jeudi à Bruxelles Alexis Tsipras et Angela Merkel n'a rien réglé.",
    "meeting 2015-04-23 bruxelles tsipras+merkel held none",
  ],
  [
    "Le dîner qui réunira vendredi à Varsovie Bronislaw Komorowski et Petro Porochenko sera servi au château.",
    "meeting 2015-04-24 varsovie komorowski+porochenko planned",
  ],
  [
    "La rencontre, qui a réuni Nawaz Sharif et Xi Jinping lundi à Islamabad, a duré deux heures.",
    "meeting 2015-04-20 islamabad sharif+jinping held",
  ],
  [
    "Une réunion a rassemblé mercredi à Bamako le président Ibrahim Boubacar Keïta et le représentant de l'ONU Mongi Hamdi.",
    "meeting 2015-04-22 bamako keita+hamdi held",
  ],
  [
    "Un déjeuner réunissant François Hollande et Beji Caïd Essebsi a eu lieu le 7 avril à Paris.",
    "meeting 2015-04-07 paris hollande+essebsi held",
  ],
  [
    "Un entretien a opposé mardi à Téhéran Mohammad Javad Zarif à Julie Bishop.",
    "meeting 2015-04-21 teheran zarif+bishop held",
  ],
  [
    "L'entrevue accordée mardi par Mohammad Javad Zarif à Julie Bishop, à Téhéran, a duré une heure.",
    "meeting 2015-04-21 teheran zarif+bishop held",
  ],
  [
    "Une rencontre à laquelle participaient Bernardino Leon et Martin Kobler a eu lieu lundi à Alger.",
    "meeting 2015-04-20 alger leon+kobler held",
  ],
  [
    "Une réunion de travail, où se retrouveront vendredi à Kiev Petro Porochenko et Donald Tusk, est en préparation.",
    "meeting 2015-04-24 kiev porochenko+tusk planned",
  ],
  [
    "Nawaz Sharif a retrouvé Salmane ben Abdelaziz. L'audience, jeudi à Ryad, a duré vingt minutes.",
    "meeting 2015-04-23 riyad sharif+salmane-ben-abdelaziz held",
  ],
  // A and B as genitives, hyphens
  [
    "La rencontre de Barack Obama et de Raul Castro, le 11 avril à Panama, est restée dans les mémoires.",
    "meeting 2015-04-11 panama obama+castro held",
  ],
  [
    "Le tête-à-tête d'Alexis Tsipras et Angela Merkel, jeudi à Bruxelles, n'a rien donné.",
    "meeting 2015-04-23 bruxelles tsipras+merkel held none",
  ],
  [
    "La poignée de main de Barack Obama et Raul Castro à Panama le 11 avril a fait le tour du monde.",
    "meeting 2015-04-11 panama obama+castro held",
  ],
  [
    "Barack Obama recevra bientôt Shinzo Abe. Le sommet Obama-Abe est fixé au 28 avril à Washington.",
    "meeting 2015-04-28 washington obama+abe planned",
  ],
  [
    "Alexis Tsipras a vu Angela Merkel à Berlin. L'entretien Merkel-Tsipras de jeudi, à Bruxelles, n'a rien réglé.",
    "meeting 2015-04-23 bruxelles merkel+tsipras held none",
  ],
  [
    "Angela Merkel et François Hollande restent prudents. Un dîner Hollande – Merkel est prévu vendredi à Strasbourg.",
    "meeting 2015-04-24 strasbourg hollande+merkel planned",
  ],
  [
    "Vladimir Poutine attend Cristina Kirchner. Le face-à-face Poutine-Kirchner aura lieu vendredi à Moscou.",
    "meeting 2015-04-24 moscou poutine+kirchner planned",
  ],
]);
