import { rows } from "../contacts-across-sentences/rows";

/** Mediators of the seventies to nineties between two who do not speak to each other. */
export const MEDIATORS = rows(`
1978-09-04
Washington, 4 septembre (ATS/Reuter) - A la veille de l'ouverture du sommet de Camp David, les trois protagonistes se préparent chacun à sa façon. Jimmy Carter, arrivé le premier, relit dans sa résidence du Maryland les dossiers de ses services. Menahem Begin a atterri dimanche soir à New York. Anouar el-Sadate, parti d'Alexandrie, a fait étape lundi à Paris, le temps d'un déjeuner à l'Elysée avec Valéry Giscard d'Estaing. ¶ Le programme des premières heures est connu. Le raïs se posera mardi à 14h30 sur la pelouse de Camp David. Le président américain l'accueillera à sa descente d'hélicoptère, puis ira deux heures plus tard au-devant de M. Begin, avec lequel il aura après le dîner un premier tête-à-tête. Ce sera mercredi à dix heures le tour du chef de l'Etat égyptien. Ce n'est qu'ensuite, dans l'après-midi, que tous trois prendront place autour de la même table, sur la terrasse du pavillon Aspen. ¶ Nul ne sait combien de temps durera la retraite. « Une semaine, peut-être plus », a dit le porte-parole Jody Powell. Les journalistes seront tenus à dix kilomètres. ¶ L'idée de cette rencontre remonte au mois d'août. Cyrus Vance avait porté lui-même l'invitation manuscrite de M. Carter, à Jérusalem le 6, où il l'avait lue à M. Begin, puis à Alexandrie le 7. M. Sadate, à qui le secrétaire d'Etat venait à peine de la tendre, avait répondu oui sur-le-champ. ¶ Le dialogue égypto-israélien était alors au point mort. Les 18 et 19 juillet, au château de Leeds, dans le Kent, Moshe Dayan et Mohammed Ibrahim Kamel s'étaient quittés fâchés, malgré la présence de M. Vance. M. Sadate avait préféré le 9 juillet deviser à Vienne avec Shimon Peres, le chef de l'opposition travailliste, ce qui n'avait pas été du goût de M. Begin. ¶ En Israël, 25 000 personnes ont manifesté samedi soir à Tel-Aviv pour la paix. L'OLP de Yasser Arafat a dénoncé par avance un « complot ». A Damas, Hafez el-Assad a prédit un échec. Le roi Hussein de Jordanie, que M. Carter a joint samedi par téléphone à Londres, se garde pour l'heure de tout commentaire. ¶ En 1973, la guerre d'octobre avait fait plus de 10 000 morts.
-> meeting 1978-09-04 paris sadate+estaing held -
-> meeting 1978-09-05 camp-david carter+sadate planned -
-> meeting 1978-09-05 camp-david carter+begin planned -
-> meeting 1978-09-06 camp-david carter+sadate planned -
-> meeting 1978-09-06 camp-david carter+begin+sadate planned -
-> meeting 1978-08-06 jerusalem vance+begin held -
-> meeting 1978-08-07 alexandrie vance+sadate held -
-> meeting 1978-07-18/1978-07-19 ? dayan+kamel+vance held none
-> meeting 1978-07-09 vienne sadate+peres held -
-> phone-call 1978-09-02 - carter+hussein-de-jordanie held -

1981-01-20
ALGER, 20 jan. (AFP) - Les cinquante-deux Américains retenus depuis 444 jours en Iran ont quitté Téhéran mardi à bord de deux Boeing d'Air Algérie, couronnement d'une médiation que la diplomatie algérienne aura menée de bout en bout sans que les deux adversaires se voient jamais. ¶ Le secrétaire d'Etat adjoint américain Warren Christopher avait paraphé lundi matin, au Palais du peuple, les deux déclarations qui règlent le contentieux, sous le regard du ministre algérien des Affaires étrangères Mohamed Benyahia. Behzad Nabavi en avait fait autant, quelques heures auparavant, dans son bureau de Téhéran, en compagnie de l'ambassadeur d'Algérie, Abdelkrim Gheraieb. ¶ M. Christopher était à pied d'oeuvre depuis le 8 janvier. Dès sa descente d'avion, ce jour-là, il avait été conduit à la villa de M. Benyahia. Le président Chadli Bendjedid l'a fait venir samedi pour lui signifier que la patience de ses émissaires n'était pas sans limite. ¶ Le va-et-vient avait commencé le 10 novembre, avec la remise à M. Benyahia, à Alger, de la première réponse américaine. M. Christopher n'avait passé que vingt-quatre heures dans la ville blanche. Le trio algérien - MM. Gheraieb, Redha Malek et Seghir Mostefai - avait ensuite pris le relais. Le 2 janvier, à Washington, Edmund Muskie avait donné aux trois hommes les ultimes assurances juridiques. ¶ Auparavant, une piste allemande avait fait long feu. Sadegh Tabatabai, un parent par alliance de l'imam Khomeiny, avait vu deux fois M. Christopher à Bonn, à la mi-septembre, par l'entremise de Hans-Dietrich Genscher. La guerre avec l'Irak avait tout interrompu. ¶ Jimmy Carter, qui a cédé mardi à midi la Maison Blanche à Ronald Reagan, a suivi les opérations au téléphone jusqu'au dernier instant, sans fermer l'oeil depuis deux nuits. Son successeur lui a demandé d'aller accueillir les otages libérés. M. Carter sera donc mercredi en Allemagne fédérale; Helmut Schmidt l'attendra sur le tarmac de Francfort. ¶ A leur escale d'Alger, les ex-otages seront remis à M. Christopher par M. Benyahia dans le salon d'honneur de l'aéroport, mardi peu avant minuit. « Nous sommes heureux d'avoir servi la paix », a déclaré M. Malek. ¶ Huit militaires américains avaient péri en avril dans le désert de Tabas.
-> meeting 1981-01-19 alger christopher+benyahia held agreement
-> meeting 1981-01-19 teheran nabavi+gheraieb held -
-> meeting 1981-01-08 alger christopher+benyahia held -
-> meeting 1981-01-17 alger bendjedid+christopher held -
-> meeting 1980-11-10 alger christopher+benyahia held -
-> meeting 1981-01-02 washington muskie+gheraieb+malek+mostefai held -
-> meeting 1980-09-11/1980-09-20 bonn tabatabai+christopher held -
-> meeting 1981-01-21 francfort carter+schmidt planned -
-> meeting 1981-01-20 alger christopher+benyahia planned -

1982-04-13
BUENOS AIRES, 13 avril (Reuter) - Alexander Haig a quitté Londres mardi pour Washington, les mains à peu près vides, après onze heures de discussions la veille avec Margaret Thatcher sur la crise des Malouines. Le secrétaire d'Etat américain devait mettre le cap directement sur Buenos Aires: il a préféré passer d'abord par la Maison Blanche, où Ronald Reagan l'a convoqué pour mercredi. ¶ La navette avait débuté jeudi, par un dîner au 10 Downing Street. Mme Thatcher, flanquée de son nouveau ministre des Affaires étrangères, Francis Pym, avait alors montré à son invité les portraits de Wellington et de Nelson. M. Haig s'était ensuite envolé pour l'Argentine. Il y a trouvé samedi une place de Mai noire de monde et un général Leopoldo Galtieri qui, entre deux apparitions au balcon de la Casa Rosada, lui a consacré près de quatre heures. Nicanor Costa Mendez, son ministre des Affaires étrangères, a encore remis à l'Américain, dimanche matin à l'aéroport d'Ezeiza, un papier que Londres juge inacceptable. ¶ M. Costa Mendez a de nouveau eu M. Haig au bout du fil dans la nuit de lundi à mardi. « Des idées nouvelles sont apparues », a-t-il affirmé. Le secrétaire d'Etat pourrait regagner Buenos Aires jeudi; le général Galtieri l'y recevrait vendredi. ¶ De source diplomatique, on rappelle que M. Reagan avait personnellement tenté, dans la soirée du 1er avril, cinquante minutes durant, de dissuader par téléphone le chef de la junte de donner l'assaut. Le vice-président George Bush était prêt à sauter dans un avion, le général avait décliné. ¶ D'autres bons offices sont proposés. Javier Perez de Cuellar, le secrétaire général de l'ONU, suit l'affaire de près: l'ambassadeur britannique Anthony Parsons a franchi lundi la porte de son bureau, à New York, et l'Argentin Eduardo Roca lui a succédé dans l'après-midi. A Lima, le président Fernando Belaunde Terry a suggéré une trêve de soixante-douze heures. ¶ M. Pym se rendra samedi à Bruxelles, où ses collègues des Dix se penchent sur les sanctions. Il aura au préalable accueilli Claude Cheysson vendredi à Londres. ¶ La flotte britannique, forte d'une quarantaine de bâtiments, poursuit sa route vers le sud.
-> meeting 1982-04-12 londres haig+thatcher held none
-> meeting 1982-04-14 washington reagan+haig planned -
-> meeting 1982-04-08 londres haig+thatcher+pym held -
-> meeting 1982-04-10 buenos-aires galtieri+haig held -
-> meeting 1982-04-11 ? mendez+haig held -
-> phone-call 1982-04-12 - mendez+haig held -
-> meeting 1982-04-16 buenos-aires galtieri+haig planned -
-> phone-call 1982-04-01 - reagan+galtieri held -
-> meeting 1982-04-12 new-york parsons+cuellar held -
-> meeting 1982-04-12 new-york roca+cuellar held -
-> meeting 1982-04-16 londres pym+cheysson planned -
`);
