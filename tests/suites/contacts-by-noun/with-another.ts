import { told } from "./row";

/** « un entretien avec B », « de A avec B », « son entretien avec B ». Articles of Friday 14 March 2014. */
export const withAnother = told("2014-03-14", [
  // avoir + noun
  [
    "John Kerry a eu vendredi à Londres un entretien avec Sergueï Lavrov.",
    "meeting 2014-03-14 londres kerry+lavrov held",
  ],
  [
    "John Kerry a eu avec Sergueï Lavrov un entretien de six heures, vendredi à Londres.",
    "meeting 2014-03-14 londres kerry+lavrov held",
  ],
  [
    "Mardi à Bruxelles, Catherine Ashton aura une rencontre avec Arseni Iatseniouk.",
    "meeting 2014-03-18 bruxelles ashton+iatseniouk planned",
  ],
  [
    "Didier Burkhalter a tenu jeudi à Berne une réunion avec Ivica Dacic.",
    "meeting 2014-03-13 berne burkhalter+dacic held",
  ],
  [
    "Lakhdar Brahimi a mené jeudi à Genève des discussions avec Walid Mouallem.",
    "meeting 2014-03-13 geneve brahimi+mouallem held",
  ],
  [
    "Shinzo Abe a eu une conversation téléphonique avec Vladimir Poutine jeudi soir.",
    "phone-call 2014-03-13 null abe+poutine held",
  ],
  [
    "David Cameron devait avoir vendredi un entretien téléphonique avec Angela Merkel.",
    "phone-call 2014-03-14 null cameron+merkel planned",
  ],
  [
    "Barack Obama a participé jeudi à une visioconférence avec François Hollande, Angela Merkel et David Cameron.",
    "video-call 2014-03-13 null obama+hollande+merkel+cameron held",
  ],
  [
    "Mahmoud Abbas aura un tête-à-tête avec Barack Obama lundi à la Maison Blanche.",
    "meeting 2014-03-17 washington abbas+obama planned",
  ],
  // partitive frames: « l'entretien de A avec B »
  [
    "L'entretien de John Kerry avec Sergueï Lavrov, vendredi à Londres, a duré près de six heures.",
    "meeting 2014-03-14 londres kerry+lavrov held",
  ],
  [
    "La rencontre d'Arseni Iatseniouk avec Barack Obama, mercredi à Washington, a été chaleureuse.",
    "meeting 2014-03-12 washington iatseniouk+obama held",
  ],
  [
    "La rencontre du pape François avec Barack Obama est prévue le 27 mars au Vatican.",
    "meeting 2014-03-27 vatican francois+obama planned",
  ],
  [
    "Le rendez-vous de Mahmoud Abbas avec Barack Obama est fixé au 17 mars à Washington.",
    "meeting 2014-03-17 washington abbas+obama planned",
  ],
  [
    "Le tête-à-tête de Benjamin Netanyahu avec Barack Obama, le 3 mars à Washington, avait été tendu.",
    "meeting 2014-03-03 washington netanyahu+obama held",
  ],
  [
    "Les pourparlers de Lakhdar Brahimi avec Walid Mouallem s'étaient achevés le 15 février à Genève sans résultat.",
    "meeting 2014-02-15 geneve brahimi+mouallem held none",
  ],
  // possessive
  [
    "Barack Obama a estimé, après son entretien avec Arseni Iatseniouk mercredi à Washington, que le référendum était illégal.",
    "meeting 2014-03-12 washington obama+iatseniouk held",
  ],
  [
    "Après sa rencontre vendredi à Londres avec Sergueï Lavrov, John Kerry n'a pas caché sa déception.",
    "meeting 2014-03-14 londres lavrov+kerry held",
  ],
  [
    "Avant son entretien avec John Kerry, vendredi à Londres, Sergueï Lavrov avait jugé la situation difficile.",
    "meeting 2014-03-14 londres kerry+lavrov held",
  ],
  [
    "John Kerry a évoqué la Crimée lors de son entretien téléphonique de jeudi avec Sergueï Lavrov.",
    "phone-call 2014-03-13 null kerry+lavrov held",
  ],
  [
    "Dès sa première rencontre avec Frank-Walter Steinmeier, le 20 février à Kiev, Vitali Klitschko avait dit ses réserves.",
    "meeting 2014-02-20 kiev steinmeier+klitschko held",
  ],
  [
    "Angela Merkel a annulé son déjeuner avec Viktor Orban, prévu samedi à Berlin.",
    "meeting 2014-03-15 berlin merkel+orban cancelled",
  ],
  [
    "Le président François Hollande a reporté sa rencontre avec Mohammed VI, prévue lundi à Rabat.",
    "meeting 2014-03-17 rabat hollande+mohammed-vi postponed",
  ],
  [
    "Laurent Fabius arrivera mardi à Moscou pour ses entretiens avec Sergueï Lavrov.",
    "meeting 2014-03-18 moscou fabius+lavrov planned",
  ],
  // bare prepositional
  [
    "Lors d'un entretien avec Sergueï Lavrov vendredi à Londres, John Kerry a mis en garde Moscou.",
    "meeting 2014-03-14 londres lavrov+kerry held",
  ],
  [
    "Au cours d'une rencontre avec Mahmoud Abbas, le 19 février à Paris, John Kerry avait présenté ses idées.",
    "meeting 2014-02-19 paris abbas+kerry held",
  ],
  [
    "A l'issue d'une rencontre jeudi à Varsovie avec Donald Tusk, Angela Merkel a promis des sanctions.",
    "meeting 2014-03-13 varsovie tusk+merkel held",
  ],
  [
    "« Nous n'avons pas de vision commune », a dit Sergueï Lavrov au terme d'un entretien avec John Kerry vendredi à Londres.",
    "meeting 2014-03-14 londres lavrov+kerry held ?",
  ],
  [
    "Angela Merkel a mis en garde Vladimir Poutine lors d'un entretien téléphonique dimanche.",
    "phone-call 2014-03-09 null merkel+poutine held",
  ],
  [
    "Barack Obama a prévenu Vladimir Poutine, dans une conversation téléphonique de 90 minutes le 1er mars.",
    "phone-call 2014-03-01 null obama+poutine held",
  ],
  [
    "Ban Ki-moon a fait part de ses craintes à Sergueï Lavrov au cours d'un entretien jeudi à New York.",
    "meeting 2014-03-13 new-york ban-ki-moon+lavrov held",
  ],
  [
    "En marge d'un entretien avec Recep Tayyip Erdogan, jeudi à Ankara, Nouri al-Maliki a parlé du pétrole kurde.",
    "meeting 2014-03-13 ankara erdogan+maliki held",
  ],
  [
    "De retour d'un entretien avec Omar el-Béchir, mardi à Khartoum, Thabo Mbeki s'est dit confiant.",
    "meeting 2014-03-11 khartoum bechir+mbeki held",
  ],
  // title-like
  {
    notYet: [
      "Entretien avec Sergueï Lavrov, vendredi à Londres, pour John Kerry.",
      "meeting 2014-03-14 londres lavrov+kerry held",
    ],
  },
  // destinations
  [
    "William Hague est attendu lundi à Bruxelles pour une réunion avec Catherine Ashton.",
    "meeting 2014-03-17 bruxelles hague+ashton planned",
  ],
  [
    "Arrivé jeudi soir à Londres pour un entretien avec Sergueï Lavrov prévu vendredi, John Kerry s'est dit prudent.",
    "meeting 2014-03-14 londres lavrov+kerry planned",
  ],
  [
    "John Kerry s'envole lundi pour Paris, avant un entretien mardi à Rome avec Sergueï Lavrov.",
    "meeting 2014-03-18 rome kerry+lavrov planned",
  ],
  [
    "Nabil Fahmy a achevé mercredi à Rome une visite marquée par un entretien avec Federica Mogherini.",
    "meeting 2014-03-12 rome fahmy+mogherini held",
  ],
  [
    "Abdallah Ensour s'est rendu mercredi à Bagdad, où il a eu des entretiens avec Nouri al-Maliki.",
    "meeting 2014-03-12 bagdad ensour+maliki held",
  ],
  [
    "L'agenda de Laurent Fabius comprend un déjeuner avec Sergueï Lavrov mardi à Moscou.",
    "meeting 2014-03-18 moscou fabius+lavrov planned",
  ],
]);

export const withAnotherNone = told("2014-03-14", [
  ["John Kerry a demandé jeudi un entretien avec Sergueï Lavrov."],
  ["John Kerry a refusé vendredi toute rencontre avec Viktor Ianoukovitch."],
  ["Dans un entretien avec Le Monde publié vendredi, Laurent Fabius a menacé Moscou."],
  ["Dans un entretien à la chaîne CNN, jeudi, Arseni Iatseniouk a appelé Vladimir Poutine à la raison."],
  ["« Une rencontre avec Vladimir Poutine n'aurait aucun sens », a dit mercredi Petro Porochenko à Kiev."],
  ["Mahmoud Abbas n'a pas eu d'entretien avec Benjamin Netanyahu jeudi à Jérusalem."],
  ["Sergueï Lavrov s'est dit prêt vendredi à un entretien avec Andriï Dechtchitsa."],
  ["Kiev réclame depuis jeudi des discussions avec Vladimir Poutine."],
  [
    "Une rencontre avec Andriï Dechtchitsa n'était pas prévue vendredi à Londres, a fait savoir Sergueï Lavrov.",
  ],
  ["Le match de vendredi à Londres a donné lieu à une belle rencontre avec les supporteurs de John Terry."],
  ["Angela Merkel aurait des entretiens avec Vladimir Poutine si Moscou retirait ses troupes vendredi."],
  ["Sergueï Lavrov espère un entretien avec John Kerry la semaine prochaine à La Haye."],
  ["Arseni Iatseniouk a signé mercredi à Bruxelles un accord avec l'Union européenne."],
  ["Le dialogue avec Vladimir Poutine doit rester ouvert, a plaidé jeudi Gerhard Schröder."],
  ["Moscou a offert mardi des discussions à Kiev."],
]);
