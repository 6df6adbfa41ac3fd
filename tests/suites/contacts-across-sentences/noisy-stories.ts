import { rows } from "./rows";

/** The same across longer sentences: contacts taken up again, gone on with, dropped, and what they led to. */
export const NOISY_STORIES = rows(`
2015-07-14
Federica Mogherini et Mohammad Javad Zarif se sont présentés ensemble, mardi, devant la presse à Vienne. Leur ultime séance, commencée lundi à 22h00, s'était achevée à l'aube sur un accord, « un signe d'espoir pour le monde entier », selon la diplomate italienne.
-> *

2019-02-28
Kim Jong Un et Donald Trump devaient déjeuner ensemble jeudi à Hanoï. Le repas (foie gras et poisson) a été annulé au dernier moment, de même que la cérémonie de signature.
-> meeting 2019-02-28 hanoi un+trump cancelled -

2019-02-28 notYet: true
Donald Trump a rencontré Kim Jong Un mercredi et jeudi à Hanoï. « Parfois il faut savoir partir », a commenté le président américain. Aucune déclaration n'a été signée et aucune date n'a été retenue pour une nouvelle rencontre.
-> meeting 2019-02-27/2019-02-28 hanoi trump+un held none

2008-08-13
Nicolas Sarkozy et Dmitri Medvedev se sont entretenus mardi à Moscou. A l'issue de cette rencontre, le président russe a fait savoir qu'ils s'étaient mis d'accord sur un plan en six points.
-> meeting 2008-08-12 moscou sarkozy+medvedev held agreement

2008-08-13
Mikheïl Saakachvili, que Nicolas Sarkozy a vu dans la nuit de mardi à mercredi à Tbilissi, a accepté le plan. Leur entretien, houleux selon un participant, avait duré plus de deux heures.
-> meeting 2008-08-12 tbilissi saakachvili+sarkozy held -

2011-03-20 notYet: true
Une rencontre entre Ban Ki-moon et Amr Moussa était inscrite au programme de samedi, à Paris. Le rendez-vous, pour des raisons de calendrier, a été repoussé à dimanche, au Caire.
-> meeting 2011-03-19 paris moon+moussa postponed -

1995-11-22
Alija Izetbegovic, Franjo Tudjman et Slobodan Milosevic ont paraphé mardi à Dayton un accord de paix. Les trois présidents se retrouveront le 14 décembre à Paris pour le signer.
-> meeting 1995-11-21 dayton izetbegovic+tudjman+milosevic held agreement
-> meeting 1995-12-14 paris izetbegovic+tudjman+milosevic planned -

2024-11-28
Amos Hochstein et Nabih Berri se sont vus le 19 et le 20 novembre à Beyrouth. Ces discussions, « très constructives » de l'aveu du second, ont ouvert la voie au cessez-le-feu.
-> meeting 2024-11-19/2024-11-20 beyrouth hochstein+berri held partial

2017-07-08
Vladimir Poutine et Donald Trump se sont vus une seconde fois vendredi soir, lors du dîner du G20 à Hambourg. Dans l'après-midi, ils s'étaient déjà entretenus plus de deux heures, et un cessez-le-feu dans le sud-ouest de la Syrie avait été annoncé.
-> *

2017-07-08
Rex Tillerson sera dimanche à Kiev, où il rencontrera Petro Porochenko. L'entretien, a précisé l'ambassade, aura lieu à midi.
-> meeting 2017-07-09 kiev tillerson+porochenko planned -

1991-10-31
James Baker devait s'entretenir mercredi soir à Madrid avec Boris Pankine. La rencontre a été retardée de deux heures, mais elle a finalement eu lieu.
-> meeting 1991-10-30 madrid baker+pankine held -

2003-02-19
Tony Blair recevra José Maria Aznar jeudi à Londres. Ce tête-à-tête, le troisième depuis le début de l'année, sera suivi d'un dîner.
-> meeting 2003-02-20 londres blair+aznar planned -

2003-02-19 notYet: true
Jacques Chirac a vu Tony Blair le 4 février au Touquet. Les deux hommes, qui ne s'étaient plus parlé en tête-à-tête depuis une violente dispute à Bruxelles, en octobre, ont constaté leurs divergences sur l'Irak. Ils n'ont pas réussi à les surmonter.
-> meeting 2003-02-04 le-touquet chirac+blair held none

2020-09-10
Fayez al-Sarraj et Aguila Saleh n'ont pas participé aux discussions de Bouznika. Elles se sont achevées jeudi sur un accord, selon le ministre marocain Nasser Bourita.

2020-09-10
Recep Tayyip Erdogan a parlé dimanche à Charles Michel. L'appel, d'une heure, n'a rien donné. Le président du Conseil européen a prévenu, mercredi, que toutes les options étaient sur la table.
-> phone-call 2020-09-06 - erdogan+michel held none

2020-09-10
Emmanuel Macron avait convié Recep Tayyip Erdogan à un sommet sur la Libye, le 20 janvier à Berlin. Angela Merkel y avait réuni Vladimir Poutine, Mike Pompeo et Giuseppe Conte.
-> multilateral 2020-01-20 berlin merkel+poutine+pompeo+conte held -

2015-07-14
Laurent Fabius doit se rendre « prochainement » en Iran, a-t-il annoncé mardi. Mohammad Javad Zarif l'y a invité. La date de leur rencontre reste à fixer.

2019-02-28
Mike Pompeo a assuré jeudi que les discussions allaient reprendre. Il n'a pas précisé quand il reverrait Kim Yong Chol.

2011-03-20
Mouammar Kadhafi a écrit samedi à Barack Obama, « notre fils ». La Maison Blanche n'a pas répondu. Il s'est ensuite adressé à Nicolas Sarkozy.

2024-11-28
Le Hezbollah et Israël ont échangé des tirs jusqu'à la dernière minute. Joe Biden, qui s'exprimait mardi depuis la roseraie, a salué l'accord, négocié par Amos Hochstein. Emmanuel Macron l'a remercié.
`);
