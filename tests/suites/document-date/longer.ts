/** Longer copy with asides, quotations and several dates: written after the others, on other talks. */
export const longer = `
= 2005-08-15
none: not wrong
2005-08: D
2005: D
2006-08-15: not wrong
2004-08-15: D
2005-09-15: D
2005-08-22: not wrong
Le gouvernement indonésien et le Mouvement Aceh libre ont, après vingt-neuf ans de guerre, signé lundi à Helsinki un mémorandum d'entente sous l'œil de l'ancien
président finlandais. « C'est le début d'un long chemin », a lancé, grave, le chef de la délégation rebelle, arrivé samedi de Stockholm. Les deux parties avaient
paraphé le texte le 17 juillet. Les premiers observateurs européens, attendus à Banda Aceh dès mardi 16 août, assisteront à partir du 15 septembre au désarmement.
Le tsunami du 26 décembre avait précipité les discussions.

= 2012-06-30
none: not wrong
2012-06: D
2012: D
2013-06-30: not wrong
2011-06-30: D
2012-07-30: not wrong
Les grandes puissances se sont mises d'accord samedi à Genève, à l'issue de neuf heures de pourparlers, sur les principes d'une transition en Syrie. Kofi Annan,
l'émissaire de la Ligue arabe et de l'ONU, avait prévenu dès l'ouverture, dans la matinée, que l'histoire jugerait. Vendredi soir encore, à Saint-Pétersbourg, les
chefs des diplomaties russe et américaine s'étaient séparés sans s'entendre. Une réunion des opposants est prévue lundi 2 juillet au Caire. Le plan en six points,
présenté en mars, n'a jamais été appliqué. L'avion turc abattu le 22 juin pèse sur les débats.

= 2016-11-24
none: not wrong
2016-11: D
2016: D
2017-11-24: D
2015-11-24: D
2016-11-27: not wrong
2019-02-02: D
Le président Juan Manuel Santos et le chef des FARC, Rodrigo Londoño, dit Timochenko, ont signé jeudi à Bogota une nouvelle version de l'accord de paix, que le
Congrès devrait ratifier la semaine prochaine. La première, signée en grande pompe le 26 septembre à Carthagène, avait été rejetée par référendum le 2 octobre. Les
deux camps s'étaient entendus le 12 novembre à La Havane. Mercredi, des opposants avaient défilé devant le palais. Le Sénat se prononcera mardi 29 novembre.

= 2019-12-09
none: not wrong
2019-12: D
2019: D
2020-12-09: not wrong
2018-12-09: D
2020-01-09: not wrong
PARIS, 9 déc (AFP) - Vladimir Poutine et Volodymyr Zelensky se sont assis pour la première fois, lundi à l'Elysée, à la même table, entre Emmanuel Macron et Angela
Merkel. Les discussions, qui devaient s'achever dans la soirée, se poursuivaient peu avant minuit. Les quatre capitales souhaitent un échange complet de prisonniers
d'ici à la fin de l'année. Leur dernier sommet à ce format remontait au 19 octobre 2016. Dimanche, dix mille personnes avaient manifesté à Kiev.

= 2020-09-12
none: not wrong
2020-09: D
2020: D
2021-09-12: not wrong
2019-09-12: D
2020-10-12: D
2021-03: not wrong
Après dix-neuf ans de guerre, le gouvernement afghan et les talibans ont ouvert samedi 12 septembre à Doha, dans un hôtel sous haute garde, des négociations de paix
inédites. « Choisissez le compromis », leur a lancé Mike Pompeo, arrivé dans la nuit. La cérémonie, reportée de six mois à cause d'une querelle sur les prisonniers, a
eu lieu au lendemain du dix-neuvième anniversaire des attentats. Les équipes techniques se sont retrouvées dans l'après-midi; elles se verront de nouveau dimanche. Le
sénateur Abdullah Abdullah regagnera Kaboul lundi.

= 2021-06-16
none: not wrong
2021-06: D
2021: D
2022-06-16: not wrong
2020-06-16: D
2021-07-16: D
Joe Biden et Vladimir Poutine ont passé mercredi plus de trois heures ensemble à la villa La Grange, à Genève. Le président américain, venu de Bruxelles où il avait
rencontré mardi les dirigeants européens, a parlé d'un échange « positif ». Leurs ambassadeurs, rappelés au printemps, retrouveront leurs postes. Le 19 mai, à
Reykjavik, Antony Blinken et Sergueï Lavrov avaient préparé le terrain. Le G7 s'était achevé dimanche 13 juin en Cornouailles. Alexeï Navalny purge sa peine depuis
février.

= 2022-11-02
none: not wrong
2022-11: D
2022: not wrong
2023-11-02: not wrong
2021-11-02: D
2022-12-02: not wrong
Le gouvernement fédéral éthiopien et les rebelles du Tigré sont convenus mercredi à Pretoria d'une « cessation permanente des hostilités », jour pour jour deux ans ou
presque après le début d'une guerre oubliée. Le médiateur de l'Union africaine, Olusegun Obasanjo, en a lu les termes devant la presse. Les pourparlers avaient commencé
le 25 octobre; ils devaient s'achever dimanche, mais ont été prolongés. Les deux états-majors se retrouveront lundi 7 novembre à Nairobi. Aucun calendrier n'est
avancé pour le retrait érythréen.

= 2018-06-12
none: D
2018-06: D
2018: D
2019-06-12: D
2017-06-12: D
2018-07-12: D
2022-10-30: D
Ils ont planté leurs regards l'un dans l'autre pendant treize secondes. Donald Trump et Kim Jong-un ont signé mardi 12 juin 2018, dans un palace de Singapour, un
document que le président américain a dit « très complet ». Lundi, leurs conseillers avaient bataillé jusqu'au soir. Mike Pompeo doit rencontrer mercredi à Séoul le
président Moon Jae-in. Le 24 mai, M. Trump avait annulé le sommet, avant de se raviser le 1er juin. Le précédent tête-à-tête intercoréen datait du 26 mai.

= 2003-12-20
none: not wrong
notYet 2003-12: D
notYet 2003: D
2004-12-20: D
2002-12-20: not wrong
2004-01: not wrong
La Libye a reconnu vendredi soir avoir cherché à se doter d'armes de destruction massive, et promis d'y renoncer. L'annonce, faite simultanément à Londres et à
Washington, est l'aboutissement de neuf mois de tractations secrètes. Le directeur de l'Agence internationale de l'énergie atomique a reçu samedi à Vienne une délégation
libyenne; il se rendra lui-même à Tripoli la semaine prochaine. La capture de Saddam Hussein, samedi 13 décembre, n'y est pour rien, jurent les diplomates. Paris s'est
félicité samedi de cette décision.

= 1992-10-04
none: not wrong
1992-10: D
1992: D
notYet 1993-10-04: D
1991-10-04: not wrong
1992-11-04: not wrong
ROME, 4 oct (AFP) - Le président mozambicain Joaquim Chissano et le chef de la Renamo, Afonso Dhlakama, ont signé dimanche à Rome, au terme de vingt-sept mois de
négociations menées par la communauté de Sant'Egidio, un accord de paix qui doit mettre fin à seize ans de guerre civile. La cérémonie, prévue jeudi, avait été retardée
de trois jours par d'ultimes chicanes. Le cessez-le-feu entrera en vigueur dès sa ratification par le Parlement, attendue d'ici au 15 octobre. Les deux hommes
s'étaient déjà rencontrés le 7 août.
`;
