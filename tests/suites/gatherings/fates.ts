import { rows } from "../contacts-across-sentences/rows";

/** What became of what was planned, and what never was, told in the run of a story. */
export const FATES_OVER_STORIES = rows(`
2017-01-20
MEXICO, 20 jan (AFP) - Le président mexicain Enrique Pena Nieto se rendra le 31 janvier à Washington pour y rencontrer son nouvel homologue, Donald Trump, a indiqué vendredi son porte-parole. Un entretien avec le Premier ministre canadien Justin Trudeau est également envisagé, mais aucune date n'a été arrêtée. ¶ Les deux hommes s'étaient vus le 31 août à Mexico, une visite très critiquée. M. Trump a promis de faire payer au Mexique un mur à la frontière.
-> meeting 2017-01-31 washington nieto+trump planned -
-> meeting 2016-08-31 mexico nieto+trump held -

2012-03-30 notYet: true
NIAMEY - La mission de cinq chefs d'Etat ouest-africains qui devaient rencontrer jeudi à Bamako le capitaine Amadou Sanogo, auteur du putsch du 22 mars, a tourné court. L'avion d'Alassane Ouattara, président en exercice de la Cédéao, a fait demi-tour en plein vol: des manifestants avaient envahi la piste. ¶ La réunion s'est finalement tenue à Abidjan, sans le capitaine, entre M. Ouattara, le Burkinabè Blaise Compaoré et le Nigérien Mahamadou Issoufou. Un ultimatum de 72 heures a été adressé aux putschistes.
-> meeting 2012-03-29 abidjan ouattara+compaore+issoufou held -

2022-07-06 notYet: true
LUANDA (Reuters) - Félix Tshisekedi et Paul Kagame se sont mis d'accord mercredi pour relancer une commission commune, a déclaré leur hôte, le président angolais Joao Lourenço. Les deux dirigeants étaient réunis à Luanda sous sa médiation. ¶ Ils devaient se rencontrer dès la semaine dernière, mais le rendez-vous avait été repoussé en raison d'un deuil dans la famille du président rwandais. Le M23, que Kinshasa accuse Kigali de soutenir, n'était pas représenté. Antony Blinken est attendu le mois prochain dans la région.
-> meeting 2022-07-06 luanda tshisekedi+kagame+lourenco held agreement
-> meeting 2022-06-27/2022-07-03 ? tshisekedi+kagame postponed -

2014-07-23 notYet: true
La visite qu'Ashraf Ghani devait effectuer mardi à Dubaï pour y voir en tête à tête son rival Abdullah Abdullah n'a pas eu lieu. Les deux candidats à la présidence afghane ont préféré s'en remettre aux experts de l'ONU. ¶ Le 12 juillet, à Kaboul, John Kerry les avait réunis et leur avait arraché la promesse d'un audit complet des bulletins. Le secrétaire d'Etat n'exclut pas de revenir. « Nous n'en sommes pas là », tempère un diplomate.
-> meeting 2014-07-22 dubai ghani+abdullah-abdullah cancelled -
-> meeting 2014-07-12 kaboul kerry+ghani+abdullah-abdullah held -

2019-02-06 notYet: true
Abou Dhabi. Fayez al-Sarraj et le maréchal Khalifa Haftar se verront-ils bientôt? A Tripoli, on répète que rien n'est prévu. Le conseiller du Premier ministre a démenti qu'un rendez-vous ait été pris à Abou Dhabi. ¶ Le représentant de l'ONU, Ghassan Salamé, souhaite les réunir avant la conférence nationale. Il a lui-même vu le maréchal samedi à Rajma. M. Sarraj, lui, refuse de s'asseoir à la même table tant que durera l'offensive dans le sud.
-> meeting 2019-02-02 rajma salame+haftar held -

2025-06-28
Islamabad - La rencontre que devaient avoir dimanche à Riyad les conseillers à la sécurité de l'Inde et du Pakistan, Ajit Doval et Asim Malik, a été reportée sine die, ont annoncé samedi les deux capitales. Officiellement, pour des raisons d'agenda. ¶ Le ministre saoudien Adel al-Joubeir, qui faisait depuis un mois la navette entre les deux pays, n'a pas caché sa déception. Il avait reçu M. Doval le 19 juin à Djeddah. Quatre jours de combats, début mai, avaient fait plus de 70 morts.
-> meeting 2025-06-29 riyad doval+malik postponed -
-> meeting 2025-06-19 djeddah joubeir+doval held -

2003-08-19
ACCRA, 19 août (AFP) - Les trois parties au conflit libérien ont signé lundi à Accra un accord de paix global. Moses Blah, qui a succédé à Charles Taylor, n'avait pas fait le déplacement: souffrant, il a annulé son voyage à la dernière minute. ¶ Sekou Conneh, chef des rebelles du Lurd, doit le rencontrer jeudi à Monrovia, a indiqué le médiateur, le général nigérian Abdulsalami Abubakar. Un premier rendez-vous, fixé au 15 août, avait échoué. Le conflit a fait plus de 200.000 morts depuis 1989.
-> meeting 2003-08-21 monrovia conneh+blah planned -

2020-12-09 notYet: true
Bruxelles. Boris Johnson dîne ce mercredi soir avec Ursula von der Leyen au siège de la Commission. Le Premier ministre britannique et la présidente veulent débloquer les négociations commerciales, au point mort. ¶ Lundi, ils s'étaient parlé pendant une heure et demie au téléphone, sans parvenir à surmonter leurs divergences sur la pêche. Londres aurait voulu que M. Johnson s'entretienne aussi avec Emmanuel Macron et Angela Merkel: l'Elysée a refusé. Michel Barnier, négociateur de l'UE, et le Britannique David Frost participent au dîner.
-> meeting 2020-12-09 bruxelles johnson+leyen+barnier+frost planned -
-> phone-call 2020-12-07 - johnson+leyen held none

1982-04-20 notYet: true
BUENOS AIRES, 20 avril (AFP) - Alexander Haig a quitté lundi Buenos Aires sans avoir fléchi la junte. Le secrétaire d'Etat américain avait eu pendant quatre jours des entretiens avec le général Leopoldo Galtieri et son ministre des Affaires étrangères, Nicanor Costa Mendez. ¶ Il devait gagner Londres pour rendre compte à Margaret Thatcher de sa mission. L'étape a été supprimée: M. Haig est rentré directement à Washington. La flotte britannique approche des Malouines.
-> meeting 1982-04-16/1982-04-19 buenos-aires haig+galtieri+mendez held none

2005-07-04 notYet: true
Les entretiens que le président ivoirien Laurent Gbagbo devait avoir vendredi à Bouaké avec Guillaume Soro ont été annulés au dernier moment, pour des raisons de sécurité. Les deux hommes venaient pourtant de signer, le 29 juin à Pretoria, une déclaration sur le désarmement, sous l'égide de Thabo Mbeki. ¶ « Le président viendra », assure-t-on dans l'entourage du chef des Forces nouvelles. Henri Konan Bédié et Alassane Ouattara n'ont pas réagi.
-> meeting 2005-07-01 bouake gbagbo+soro cancelled -
-> meeting 2005-06-29 pretoria gbagbo+soro+mbeki held agreement

2016-12-16 notYet: true
Vladimir Poutine a quitté Tokyo vendredi soir. La veille, Shinzo Abe l'avait accueilli dans une station thermale de Nagato, avec trois heures de retard. Le bain qu'ils devaient prendre ensemble n'a pas eu lieu. ¶ De traité de paix, il n'a guère été question. Les deux hommes se sont entendus sur des activités économiques communes aux Kouriles, mais pas sur le statut des îles. La Chine suit l'affaire de près. M. Abe n'a jamais rencontré Dmitri Medvedev aux Kouriles.
-> meeting 2016-12-15/2016-12-16 ? poutine+abe held partial

2007-03-05 notYet: true
OUAGADOUGOU - Laurent Gbagbo et Guillaume Soro ont signé dimanche à Ouagadougou un accord de sortie de crise. L'audience que Blaise Compaoré devait accorder lundi à l'opposant Alassane Ouattara a été décalée à mercredi. ¶ « C'est le dialogue direct qui a payé », s'est félicité le facilitateur burkinabè, qui avait réuni les deux hommes. L'ONU n'a pas été associée aux discussions. Pierre Schori, son représentant, avait quitté Abidjan le 15 février.
-> meeting 2007-03-04 ouagadougou gbagbo+soro+compaore held agreement
-> meeting 2007-03-05 ouagadougou compaore+ouattara postponed -
`);
