/** What is no adverbial of its verb, what was to be and was not, records of a day with its year: written after the others. */
export const toldInPassing = `
= 1993-09-13
1993-09: D
1993: not wrong
none: not wrong
WASHINGTON (AFP) - Yitzhak Rabin et Yasser Arafat se sont serré la main lundi sur la pelouse de la Maison-Blanche, sous le regard du président Bill Clinton.
« Le 13 septembre 1993 restera dans l'Histoire », a commenté un conseiller. Le Premier ministre israélien, arrivé dimanche, devait regagner Jérusalem mardi.
Les deux parties s'étaient reconnues le 9 septembre. Il aura fallu attendre lundi matin pour que le texte soit définitif.

= 1994-10-26
notYet 1994-10: D
none: not wrong
Israël et la Jordanie ont signé mercredi à Wadi Araba un traité de paix. Le roi Hussein et Yitzhak Rabin s'étaient mis d'accord le 17 octobre à Amman.
Bill Clinton, qui était mardi au Caire, se rendra jeudi à Damas. Il devait voir dimanche les dirigeants du Golfe, mais l'étape a été annulée.

= 1995-11-22
1995-11: not wrong
none: not wrong
Les présidents serbe, croate et bosniaque ont paraphé, mardi 21 novembre 1995 à Dayton, un accord mettant fin à quarante-trois mois de guerre. Les capitales
européennes l'ont salué mercredi. Le Conseil de sécurité devait se prononcer mercredi soir sur la levée de l'embargo. La signature aura lieu en décembre à Paris.

= 1998-04-11
1998-04: not wrong
none: not wrong
Il aura fallu dix-sept heures de plus que prévu. Vendredi 10 avril 1998, à Belfast, les huit partis ont donné leur accord à un texte de soixante-cinq pages.
Samedi, Gerry Adams a réuni ses lieutenants. David Trimble doit convaincre les siens ce samedi après-midi. Des référendums auront lieu le 22 mai.

= 1999-07-08
1999-07: not wrong
none: not wrong
LOME (Reuters) - Le gouvernement sierra-léonais et les rebelles du RUF ont signé mercredi dans la capitale togolaise un accord de paix. L'ONU a annoncé, jeudi,
qu'elle enverrait des observateurs. Le président Ahmad Tejan Kabbah devait regagner Freetown mercredi soir, mais son départ a été reporté. Les pourparlers
s'étaient ouverts le 25 mai.

= 2001-08-13
notYet 2001-08: D
none: not wrong
Les chefs des partis macédoniens et albanais ont signé lundi à Skopje un accord-cadre. Le Parlement pourrait l'examiner jusqu'à la fin septembre. Le texte avait
été conclu le 8 août à Ohrid. Dimanche, des combats avaient encore fait deux morts. L'Otan décidera mercredi de l'envoi de 3 500 hommes.

= 2002-07-22
notYet 2002-07: D
none: not wrong
Le Soudan et la rébellion sudiste ont conclu samedi à Machakos un protocole sur l'autodétermination, a confirmé lundi Khartoum. Les deux délégations, qui se voyaient
depuis le 17 juin, se retrouveront à la mi-août. L'émissaire américain était attendu dimanche à Nairobi, mais sa visite a été annulée.

= 2003-01-24
notYet 2003-01: D
none: not wrong
Les partis ivoiriens et les mouvements rebelles ont signé vendredi à Linas-Marcoussis un accord de partage du pouvoir. La table ronde s'était ouverte le 15 janvier.
Un sommet de chefs d'Etat doit l'entériner samedi et dimanche avenue Kléber. Le président Laurent Gbagbo, reçu jeudi soir à l'Elysée, n'a fait aucun commentaire.

= 2005-01-10
2005-01: not wrong
none: not wrong
Le gouvernement soudanais et John Garang ont signé, dimanche 9 janvier 2005 à Nairobi, un accord de paix global. A Khartoum, des milliers de personnes ont défilé
lundi. Le chef rebelle devait gagner Juba lundi, mais le voyage a été repoussé. Il y est désormais attendu en février.

= 2006-06-29
notYet 2006-06: D
none: not wrong
Les rebelles de l'est du Soudan et Khartoum ont repris jeudi leurs discussions à Asmara. Une première session s'était tenue le 13 juin. Les délégations se verront
de nouveau samedi. Le médiateur érythréen a affirmé, jeudi, que la confiance était revenue. Un accord pourrait être prêt d'ici à la fin juillet.

= 2008-06-10
notYet 2008-06: D
none: not wrong
Le gouvernement somalien de transition et une partie de l'opposition ont conclu dans la nuit de lundi à mardi à Djibouti un cessez-le-feu. Les pourparlers,
repris le 31 mai sous l'égide de l'ONU, devaient s'achever dimanche, mais ils ont été prolongés. Des combats se poursuivaient mardi à Mogadiscio.

= 2008-08-13
2008-08: D
none: not wrong
Le président géorgien a accepté, dans la nuit de mardi à mercredi, le plan présenté par Nicolas Sarkozy. Les ministres européens en discutaient mercredi à Bruxelles. La
secrétaire d'Etat américaine se rendra vendredi à Tbilissi. La guerre avait éclaté le 8 août. La trêve conclue mardi à Moscou par MM. Sarkozy et Medvedev tient.

= 2010-02-23
notYet 2010-02: D
none: not wrong
Le Soudan et le Mouvement pour la justice et l'égalité ont signé mardi à Doha un accord-cadre. Le texte avait été paraphé samedi à N'Djamena. Un accord définitif
devrait intervenir avant le 15 mars. L'émissaire américain a estimé, mardi soir, que le plus dur restait à faire. L'UE enverra une mission lundi.

= 2012-12-12
2012-12: not wrong
none: not wrong
(Belga) Le Premier ministre malien Cheick Modibo Diarra, arrêté lundi soir, a été remplacé mardi 11 décembre 2012 par Django Cissoko. L'Union africaine a condamné
mercredi l'intervention des militaires. Le nouveau chef du gouvernement devait recevoir mercredi les ambassadeurs. Les pourparlers ouverts le 4 décembre à
Ouagadougou sont suspendus.

= 2013-06-19
2013-06: not wrong
none: not wrong
« Le 18 juin 2013 marquera un tournant », veut croire un négociateur. Les autorités maliennes et deux groupes touareg ont signé mardi à Ouagadougou un accord qui ouvre
la voie à la présidentielle du 28 juillet. L'ONU s'en est félicitée mercredi. L'armée doit entrer à Kidal avant le scrutin. Les discussions avaient débuté le 8 juin.

= 2014-05-12
notYet 2014-05: D
none: not wrong
Les présidents Salva Kiir et Riek Machar s'étaient engagés vendredi à Addis Abeba à cesser les combats. Ceux-ci ont repris dimanche à Bentiu, ont affirmé, lundi, les deux
camps. L'Igad, qui avait obtenu une première trêve le 23 janvier, se réunira jeudi. La rencontre de vendredi avait duré une heure.

= 2015-08-27
2015-08: not wrong
none: not wrong
Le président sud-soudanais a signé, mercredi 26 août 2015 à Juba, l'accord que son rival avait paraphé le 17 août. Washington s'en est réjoui jeudi. Le Conseil de sécurité
devait voter mardi des sanctions, mais le vote a été reporté. Le cessez-le-feu entrera en vigueur samedi soir.

= 2016-11-15
notYet 2016-11: D
none: not wrong
MASCATE (AFP) - Le secrétaire d'Etat américain John Kerry a annoncé mardi que les rebelles yéménites acceptaient une trêve à partir de jeudi. Il avait rencontré leur chef
négociateur lundi soir. M. Kerry, qui quittera ses fonctions le 20 janvier, devait s'envoler mardi soir pour Marrakech. Le cessez-le-feu du 20 octobre n'avait pas tenu.

= 2017-06-29
2017-06: not wrong
none: not wrong
Les dirigeants chypriotes grec et turc ont repris mercredi 28 juin 2017 à Crans-Montana leurs pourparlers. L'émissaire de l'ONU s'est montré, jeudi, prudent. Le secrétaire
général de l'ONU arrivera vendredi. Les discussions pourraient durer jusqu'à la mi-juillet. Leur précédente session en Suisse remontait au 12 janvier.

= 2018-07-09
notYet 2018-07: D
none: not wrong
Le président érythréen Issaias Afeworki et le Premier ministre éthiopien Abiy Ahmed ont signé lundi à Asmara une déclaration mettant fin à l'état de guerre. M. Abiy était
arrivé dimanche. Une délégation érythréenne avait gagné Addis Abeba le 26 juin. Les vols reprendront la semaine prochaine. Il devait repartir lundi soir.

= 2019-02-06
2019-02: not wrong
none: not wrong
BANGUI (RFI) - Le gouvernement centrafricain et quatorze groupes armés ont paraphé, mardi 5 février 2019 à Khartoum, un accord. La signature a lieu ce mercredi à Bangui, où le
chef de l'Etat est rentré mardi soir. Les pourparlers s'étaient ouverts le 24 janvier. Ils devaient être suspendus dimanche, mais la séance a été prolongée.

= 2020-09-15
notYet 2020-09: D
none: not wrong
Israël, les Emirats et Bahreïn ont signé mardi à la Maison-Blanche les accords d'Abraham. Benyamin Nétanyahou était arrivé lundi à Washington. L'accord avec Abou Dhabi avait été
annoncé le 13 août, celui avec Manama vendredi dernier. L'entente conclue vendredi par téléphone a surpris. Le Premier ministre regagnera Israël mercredi.

= 2022-11-02
notYet 2022-11: D
none: not wrong
Le gouvernement éthiopien et les autorités rebelles du Tigré sont convenus mercredi à Pretoria d'une cessation des hostilités. Les pourparlers, ouverts le 25 octobre, devaient
s'achever dimanche, mais ils ont été prolongés. Les commandants se verront d'ici à lundi. La guerre, qui durera deux ans vendredi, avait repris le 24 août.

= 2023-05-21
notYet 2023-05: D
none: not wrong
L'armée soudanaise et les paramilitaires ont signé samedi soir à Djeddah une trêve d'une semaine qui doit entrer en vigueur lundi soir. Des frappes se poursuivaient dimanche à
Khartoum. Les deux camps s'étaient engagés le 11 mai à protéger les civils. L'envoyé de l'ONU, attendu mardi à New York, a estimé, dimanche, que rien n'était joué.
`;
