import { told } from "./row";

/** Where date and place may stand. */
export const orders = [
  ...told("2016-09-08", [
    [
      "A Paris, mardi, François Hollande a reçu Mahmoud Abbas.",
      "meeting 2016-09-06 paris francois-hollande+mahmoud-abbas held",
    ],
    [
      "Mardi soir à Paris, Mahmoud Abbas a été reçu par François Hollande.",
      "meeting 2016-09-06 paris mahmoud-abbas+francois-hollande held",
    ],
    [
      "François Hollande a, mardi à Paris, reçu Mahmoud Abbas.",
      "meeting 2016-09-06 paris francois-hollande+mahmoud-abbas held",
    ],
    [
      "François Hollande a reçu à Paris, mardi matin, Mahmoud Abbas.",
      "meeting 2016-09-06 paris francois-hollande+mahmoud-abbas held",
    ],
    [
      "Mahmoud Abbas a été reçu par François Hollande à Paris ce mardi 6 septembre.",
      "meeting 2016-09-06 paris mahmoud-abbas+francois-hollande held",
    ],
    [
      "François Hollande a reçu Mahmoud Abbas (mardi, à Paris).",
      "meeting 2016-09-06 paris francois-hollande+mahmoud-abbas held",
    ],
    [
      "François Hollande, mardi, a reçu Mahmoud Abbas dans la capitale française.",
      "meeting 2016-09-06 paris francois-hollande+mahmoud-abbas held",
    ],
    [
      "Dans la capitale bulgare, Sofia, Boïko Borissov a accueilli lundi Viktor Orban.",
      "meeting 2016-09-05 sofia boiko-borissov+viktor-orban held",
    ],
    [
      "Le 27 août, à Nairobi, en marge d'une conférence sur l'Afrique, Shinzo Abe s'est entretenu avec Uhuru Kenyatta.",
      "meeting 2016-08-27 nairobi shinzo-abe+uhuru-kenyatta held",
    ],
    [
      "Shinzo Abe s'est, le 2 septembre, entretenu à Vladivostok, sur l'île Rousski, avec Vladimir Poutine.",
      "meeting 2016-09-02 vladivostok shinzo-abe+vladimir-poutine held",
    ],
    [
      "Vladimir Poutine a reçu Shinzo Abe le 2 septembre à Vladivostok. Le lendemain, toujours à Vladivostok, il a rencontré Park Geun-hye.",
      "meeting 2016-09-02 vladivostok vladimir-poutine+shinzo-abe held",
      "meeting 2016-09-03 vladivostok vladimir-poutine+park-geun-hye held",
    ],
    [
      "A 10H00 GMT mercredi, Jens Stoltenberg recevait au siège de l'Otan à Bruxelles Petro Porochenko.",
      "meeting 2016-09-07 bruxelles jens-stoltenberg+petro-porochenko held",
    ],
    [
      "Le Premier ministre Narendra Modi a rencontré le président Xi Jinping dimanche 4 septembre à Hangzhou (est de la Chine).",
      "meeting 2016-09-04 hangzhou narendra-modi+xi-jinping held",
    ],
    [
      "Le 9 août dernier, dans sa ville natale de Saint-Pétersbourg, Vladimir Poutine avait reçu Recep Tayyip Erdogan.",
      "meeting 2016-08-09 saint-petersbourg vladimir-poutine+recep-tayyip-erdogan held",
    ],
    [
      "Angela Merkel va rencontrer, dans la soirée de vendredi, à Varsovie, les dirigeants Beata Szydlo, Bohuslav Sobotka et Robert Fico.",
      "? 2016-09-09 varsovie angela-merkel+beata-szydlo+bohuslav-sobotka+robert-fico planned",
    ],
    [
      "Hier, à Londres, Boris Johnson s'est vu remettre par Riad Hijab, qu'il recevait, une feuille de route.",
      "meeting 2016-09-07 londres boris-johnson+riad-hijab held",
    ],
  ]),
  ...told("1995-11-22", [
    [
      "Mardi, à Dayton (Ohio), Alija Izetbegovic, Franjo Tudjman et Slobodan Milosevic ont paraphé un accord de paix.",
      "? 1995-11-21 dayton alija-izetbegovic+franjo-tudjman+slobodan-milosevic held agreement",
    ],
    [
      "Warren Christopher avait, samedi encore, reçu à Dayton Franjo Tudjman.",
      "meeting 1995-11-18 dayton warren-christopher+franjo-tudjman held",
    ],
    [
      "A Dayton lundi soir, Richard Holbrooke a tenté une dernière fois de convaincre Alija Izetbegovic, avec qui il a discuté deux heures.",
      "meeting 1995-11-20 dayton richard-holbrooke+alija-izetbegovic held",
    ],
  ]),
];
