import type { Story } from "./row";

/** Names of places and states: where something is, what is talked about, who acts. */
export const STATES: readonly Story[] = [
  {
    day: "1987-06-12",
    text: "⟦P berlin-ouest|BERLIN-OUEST⟧, 12 juin (AFP) - ⟦A ronald-reagan|Ronald Reagan⟧ a sommé vendredi l'⟦A urss|URSS⟧ d'abattre le Mur. ⟦A rfa|Bonn⟧ a approuvé du bout des lèvres; ⟦A rda|Berlin-Est⟧ dénonce une provocation. La ⟦A rfa|RFA⟧ et la ⟦A rda|RDA⟧ préparent la visite d'⟦A erich-honecker|Erich Honecker⟧, attendu à ⟦P bonn|Bonn⟧ en septembre. A ⟦P moscou|Moscou⟧, l'agence officielle s'est contentée de trois lignes. La ⟦A tchecoslovaquie|Tchécoslovaquie⟧, elle, n'a rien dit.",
  },
  {
    day: "1996-11-05",
    text: "⟦P nairobi|NAIROBI⟧, 5 novembre (Reuter) - Réunis à ⟦P nairobi|Nairobi⟧, six présidents africains ont réclamé mardi des « couloirs humanitaires » dans l'est du ⟦P zaire|Zaïre⟧. Absent, le ⟦A zaire|Zaïre⟧ accuse le ⟦A rwanda|Rwanda⟧ d'agression. ⟦A rwanda|Kigali⟧ dément. ⟦A france|Paris⟧ et ⟦A espagne|Madrid⟧ prônent l'envoi d'une force à ⟦P goma|Goma⟧; ⟦A etats-unis|Washington⟧ rechigne. ⟦A zaire|Kinshasa⟧ a fait savoir par ⟦A kengo-wa-dondo|Kengo wa Dondo⟧, son Premier ministre, que rien ne serait négocié tant que ⟦P bukavu|Bukavu⟧ serait occupée.",
  },
  {
    day: "2018-06-01",
    text: "⟦A grece|Athènes⟧ et ⟦A macedoine|Skopje⟧ n'ont jamais été aussi près d'un accord. La ⟦A macedoine|Macédoine⟧ est prête à changer de nom, a redit vendredi son Premier ministre, ⟦A zoran-zaev|Zoran Zaev⟧. Le nom de la ⟦P macedoine|Macédoine⟧ empoisonne les relations entre la ⟦A grece|Grèce⟧ et son voisin depuis 1991. ⟦A matthew-nimetz|Matthew Nimetz⟧, l'émissaire de l'ONU, attend à ⟦P new-york|New York⟧. L'⟦O otan|Alliance⟧ n'invitera ⟦A macedoine|Skopje⟧ que si le différend est réglé, et l'⟦O otan|Otan⟧ a fixé juillet comme échéance.",
  },
  {
    day: "2019-07-02",
    text: "⟦P skopje|SKOPJE⟧, 2 juillet - La ⟦A macedoine-du-nord|Macédoine du Nord⟧ veut rejoindre l'⟦O otan|Otan⟧ avant la fin de l'année. En visite à ⟦P skopje|Skopje⟧, ⟦A jens-stoltenberg|Jens Stoltenberg⟧ a salué le courage de ⟦A macedoine-du-nord|Skopje⟧ et d'⟦A grece|Athènes⟧. L'adhésion de la ⟦P macedoine-du-nord|Macédoine du Nord⟧ doit encore être ratifiée par l'⟦A espagne|Espagne⟧. ⟦A france|Paris⟧ bloque en revanche l'ouverture de négociations avec ⟦O union-europeenne|Bruxelles⟧. L'⟦A albanie|Albanie⟧, dans le même bateau, s'impatiente.",
  },
  {
    day: "2025-03-14",
    text: "De ⟦P taiwan|Taïwan⟧, il n'a pas été question vendredi à ⟦P pekin|Pékin⟧. La ⟦A chine|Chine⟧, la ⟦A russie|Russie⟧ et l'⟦A iran|Iran⟧ ont parlé nucléaire. ⟦A ma-zhaoxu|Ma Zhaoxu⟧, ⟦A serguei-riabkov|Sergueï Riabkov⟧ et ⟦A kazem-gharibabadi|Kazem Gharibabadi⟧ ont réclamé la levée des sanctions contre ⟦A iran|Téhéran⟧. La guerre en ⟦P ukraine|Ukraine⟧ et le sort de ⟦P gaza|Gaza⟧ ont aussi été abordés. ⟦A taiwan|Taïwan⟧ a protesté contre de nouveaux exercices. Que fera ⟦A etats-unis|Washington⟧ ? ⟦A donald-trump|Donald Trump⟧ menace de frapper l'⟦P iran|Iran⟧ faute d'accord.",
  },
  {
    day: "2011-04-10",
    text: "⟦P tripoli|TRIPOLI⟧ (AFP) - Arrivés de ⟦P nouakchott|Nouakchott⟧, quatre chefs d'Etat africains ont rencontré dimanche ⟦A mouammar-kadhafi|Mouammar Kadhafi⟧. ⟦A jacob-zuma|Jacob Zuma⟧ a aussitôt quitté la ⟦P libye|Libye⟧ pour ⟦P pretoria|Pretoria⟧. Les autres gagneront lundi ⟦P benghazi|Benghazi⟧, fief de l'insurrection. Les avions de l'⟦O otan|Otan⟧ ont frappé ⟦P misrata|Misrata⟧ et bombardé ⟦P ajdabiya|Ajdabiya⟧. ⟦A italie|Rome⟧ et ⟦A france|Paris⟧ ne croient pas à une trêve. La ⟦A turquie|Turquie⟧ propose de surveiller l'aéroport de ⟦P benghazi|Benghazi⟧. « La ⟦P libye|Libye⟧ brûle », se désole l'⟦O union-africaine|Union africaine⟧.",
  },
  {
    day: "2007-01-25",
    text: "A ⟦P addis-abeba|Addis-Abeba⟧, la présidence de l'⟦O union-africaine|Union africaine⟧ échappera au ⟦A soudan|Soudan⟧. ⟦A tchad|N'Djamena⟧ menace de claquer la porte si ⟦A soudan|Khartoum⟧ l'emporte. Le ⟦A ghana|Ghana⟧ fait figure de favori. Le ⟦P darfour|Darfour⟧ dominera les débats. ⟦A soudan|Khartoum⟧ refuse toujours les casques bleus, malgré la visite à ⟦P khartoum|Khartoum⟧ de ⟦A jan-eliasson|Jan Eliasson⟧. D'⟦P addis-abeba|Addis-Abeba⟧, ⟦A ban-ki-moon|Ban Ki-moon⟧ gagnera ⟦P nairobi|Nairobi⟧. La ⟦P somalie|Somalie⟧, où l'⟦A ethiopie|Ethiopie⟧ entame son retrait, est aussi à l'ordre du jour. ⟦A ethiopie|Addis⟧ promet de partir « dans les semaines qui viennent ».",
  },
  {
    day: "2010-08-20",
    text: "Entre l'⟦A inde|Inde⟧ et le ⟦A pakistan|Pakistan⟧, le dialogue reprend à petits pas. La frontière entre l'⟦P inde|Inde⟧ et le ⟦P pakistan|Pakistan⟧ reste fermée près de ⟦P wagah|Wagah⟧. ⟦A inde|New Delhi⟧ a offert cinq millions de dollars à ⟦A pakistan|Islamabad⟧ pour les sinistrés. ⟦A pakistan|Islamabad⟧ les a acceptés vendredi, à ⟦P new-york|New York⟧, par la voix de ⟦A shah-mahmood-qureshi|Shah Mehmood Qureshi⟧. L'⟦A inde|Inde⟧ veut parler de ⟦P bombay|Mumbai⟧, le ⟦A pakistan|Pakistan⟧ du ⟦P cachemire|Cachemire⟧. Une rencontre à ⟦P new-delhi|Delhi⟧ ou à ⟦P islamabad|Islamabad⟧ est évoquée.",
  },
  {
    day: "2023-11-28",
    text: "⟦P georgetown|GEORGETOWN⟧, 28 novembre (Reuters) - Le ⟦A guyana|Guyana⟧ s'en remet à la ⟦O cij|Cour internationale de justice⟧. Le référendum annoncé par le ⟦A venezuela|Venezuela⟧ sur l'⟦P essequibo|Essequibo⟧ menace, dit-il, l'intégrité territoriale du ⟦P guyana|Guyana⟧. ⟦A bresil|Brasilia⟧ a envoyé des blindés à ⟦P boa-vista|Boa Vista⟧, à la frontière. Des hélicoptères ont survolé le ⟦P guyana|Guyana⟧. ⟦A royaume-uni|Londres⟧ dépêche un navire. Le président ⟦A irfaan-ali|Irfaan Ali⟧ a rencontré des militaires américains; ⟦A nicolas-maduro|Nicolas Maduro⟧ accuse ⟦A guyana|Georgetown⟧ de livrer le pays à ⟦O exxonmobil|ExxonMobil⟧.",
  },
  {
    day: "2005-09-13",
    text: "L'⟦A iran|Iran⟧ ne reculera pas. C'est ce qu'a dit ⟦A ali-larijani|Ali Larijani⟧ à ⟦P new-delhi|New Delhi⟧, son premier voyage. ⟦A iran|Téhéran⟧ compte sur l'⟦A inde|Inde⟧ au conseil des gouverneurs de l'⟦O aiea|AIEA⟧, le 19, à ⟦P vienne|Vienne⟧. ⟦A france|Paris⟧, ⟦A royaume-uni|Londres⟧ et ⟦A allemagne|Berlin⟧ veulent saisir le ⟦O conseil-de-securite|Conseil de sécurité⟧. Face aux Européens, la ⟦A chine|Chine⟧ et la ⟦A russie|Russie⟧ traînent les pieds. Le dossier de l'⟦P iran|Iran⟧ sera évoqué mercredi par ⟦A vladimir-poutine|Vladimir Poutine⟧ et ⟦A george-bush|George Bush⟧. L'usine d'⟦P ispahan|Ispahan⟧ tourne à nouveau. ⟦A etats-unis|Washington⟧ n'exclut rien.",
  },
  {
    day: "1992-05-14",
    text: "⟦P tachkent|TACHKENT⟧, 14 mai (AFP) - L'⟦A ouzbekistan|Ouzbékistan⟧ reçoit vendredi les chefs d'Etat de la ⟦O cei|CEI⟧. L'⟦A armenie|Arménie⟧ et l'⟦A azerbaidjan|Azerbaïdjan⟧ y parleront du ⟦P haut-karabakh|Haut-Karabakh⟧. ⟦A azerbaidjan|Bakou⟧ a perdu ⟦P choucha|Choucha⟧, et ⟦P latchine|Latchine⟧ est assiégée. La ⟦A turquie|Turquie⟧ avertit ⟦A armenie|Erevan⟧. L'⟦A iran|Iran⟧, dont la médiation à ⟦P teheran|Téhéran⟧ a échoué, se tait. ⟦A russie|Moscou⟧ gardera des troupes au ⟦P tadjikistan|Tadjikistan⟧. La ⟦A yougoslavie|Yougoslavie⟧ a demandé à envoyer un observateur, sans réponse.",
  },
  {
    day: "2022-02-08",
    text: "Après ⟦P moscou|Moscou⟧, ⟦P kiev|Kiev⟧. ⟦A emmanuel-macron|Emmanuel Macron⟧ poursuit sa tournée. « L'⟦P ukraine|Ukraine⟧ est au bord du gouffre », a-t-il dit à ⟦A volodymyr-zelensky|Volodymyr Zelensky⟧. L'⟦A ukraine|Ukraine⟧ redoute une invasion, la ⟦A russie|Russie⟧ nie en préparer une. Le soir, à ⟦P berlin|Berlin⟧, ⟦A emmanuel-macron|le président français⟧ retrouve ⟦A olaf-scholz|Olaf Scholz⟧ et ⟦A andrzej-duda|Andrzej Duda⟧. ⟦A pologne|Varsovie⟧ plaide pour des sanctions immédiates. Entre ⟦A ukraine|Kiev⟧ et ⟦A russie|Moscou⟧, l'accord de ⟦P minsk|Minsk⟧ reste lettre morte. Des chars ont été vus en ⟦P bielorussie|Biélorussie⟧ et autour de ⟦P koursk|Koursk⟧.",
    notYet: true,
  },
  {
    day: "1999-03-20",
    text: "COMMENT ⟦A serbie|BELGRADE⟧ A DIT NON. Les pourparlers de ⟦P rambouillet|Rambouillet⟧, repris à ⟦P paris|Paris⟧, ont échoué. La délégation de ⟦A serbie|Belgrade⟧ a refusé toute force au ⟦P kosovo|Kosovo⟧. Le représentant russe ⟦A boris-maiorski|Boris Maïorski⟧ n'a pas signé. L'⟦O uck|UCK⟧ avait accepté jeudi. ⟦A richard-holbrooke|Richard Holbrooke⟧ s'envole pour ⟦P belgrade|Belgrade⟧ une dernière fois. L'⟦O osce|OSCE⟧ évacue ⟦P pristina|Pristina⟧. ⟦A serbie|Belgrade⟧ masse des troupes. L'⟦O otan|Alliance atlantique⟧ se dit prête. ⟦A russie|Moscou⟧ menace de rompre avec l'⟦O otan|Alliance⟧.",
  },
  {
    day: "2013-10-29",
    text: "A la ⟦P maison-blanche|Maison Blanche⟧, on parle d'un malentendu. La ⟦A etats-unis|Maison Blanche⟧ ne savait pas, assure l'⟦A etats-unis|administration Obama⟧, que la ⟦O nsa|NSA⟧ écoutait ⟦A angela-merkel|Angela Merkel⟧. ⟦A allemagne|Berlin⟧ exige des réponses. Le ⟦A allemagne|gouvernement allemand⟧ a dépêché ⟦A christoph-heusgen|Christoph Heusgen⟧ à ⟦P washington|Washington⟧. ⟦A espagne|Madrid⟧ a convoqué ⟦A james-costos|James Costos⟧, l'ambassadeur américain. Le ⟦A france|Quai d'Orsay⟧ attend; à l'⟦P elysee|Elysée⟧, l'entourage de ⟦A francois-hollande|François Hollande⟧ temporise. ⟦O union-europeenne|Bruxelles⟧ veut un code de conduite.",
  },
];
