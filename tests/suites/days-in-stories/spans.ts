import { stories } from "./rows";

/** Contacts over several days, ends told elsewhere, weeks and parts of months. */
export const SPANS = stories(`
1997-06-18
DUSHANBE (AFP) - Ouverts le ⟦1997-06-09|9 juin⟧ à Machhad, les pourparlers entre le président tadjik Emomali Rakhmon et le chef de l'opposition Saïd Abdullo Nouri ont pris fin ⟦1997-06-17|mardi⟧. L'ONU a salué ⟦1997-06-18|mercredi⟧ des "progrès réels". La guerre civile a fait 50.000 morts depuis ⟦1992|1992⟧.
-> meeting 1997-06-09/1997-06-17 machhad rakhmon+nouri held

2002-12-19
Réunis du ⟦2002-12-16|16⟧ au ⟦2002-12-18|18 décembre⟧ à Colombo, le ministre sri-lankais G. L. Peiris et le négociateur des Tigres Anton Balasingham se sont quittés satisfaits. Ils se retrouveront du ⟦2003-01-06|6⟧ au ⟦2003-01-09|9 janvier⟧ en Thaïlande. Le Norvégien Erik Solheim a précisé ⟦2002-12-19|jeudi⟧ que l'ordre du jour restait ouvert.
-> meeting 2002-12-16/2002-12-18 colombo peiris+balasingham held
-> meeting 2003-01-06/2003-01-09 thailande peiris+balasingham planned

2025-05-06
(ATS) Le secrétaire d'Etat au commerce, Guy Parmelin, et la vice-ministre chinoise Li Yongjie ont discuté durant ⟦P2D|deux jours⟧, ⟦2025-05-03|samedi⟧ et ⟦2025-05-04|dimanche⟧, à Berne. Une nouvelle rencontre est prévue à la ⟦2025-06 MID|mi-juin⟧ à Shanghai. Le DEFR a publié ⟦2025-05-05|lundi⟧ un communiqué.
-> meeting 2025-05-03/2025-05-04 berne parmelin+yongjie held
-> meeting 2025-06-11/2025-06-20 shanghai parmelin+yongjie planned

2013-01-16
Le président soudanais Omar el-Béchir et son homologue sud-soudanais Salva Kiir se sont vus à Addis Abeba les ⟦2013-01-04|4⟧ et ⟦2013-01-05|5 janvier⟧. ⟦2013-W03|Cette semaine⟧, leurs ministres de la Défense ont pris le relais, sans plus de succès. Les deux présidents pourraient se croiser ⟦2013-01 END|fin janvier⟧, en marge du sommet de l'Union africaine.
-> meeting 2013-01-04/2013-01-05 addis-abeba bechir+kiir held

2007-09-28 notYet: true
PYONGYANG (KCNA) - Le président sud-coréen Roh Moo-hyun sera à Pyongyang du ⟦2007-10-02|2⟧ au ⟦2007-10-04|4 octobre⟧ pour un sommet avec Kim Jong-il. Le seul précédent remonte à ⟦2000-06|juin 2000⟧, lorsque Kim Dae-jung y avait été accueilli par le "cher dirigeant". Les inondations d'⟦2007-08|août⟧ avaient entraîné un report.
-> meeting 2007-10-02/2007-10-04 pyongyang moo-hyun+jong-il planned
-> meeting 2000-06 pyongyang dae-jung+jong-il held

2024-02-06
Le ⟦2024-W05-WE|week-end dernier⟧, Antony Blinken s'est envolé pour Ryad. Le chef de la diplomatie américaine y a été reçu ⟦2024-02-05|lundi⟧ par Mohammed ben Salmane pendant ⟦PT2H APPROX|près de deux heures⟧. ⟦2024-02-06|Mardi⟧, il est passé par Le Caire, où l'attendait Abdel Fattah al-Sissi, avant de gagner Doha dans la ⟦2024-02-06TEV|soirée⟧. Il sera ⟦2024-02-07|mercredi⟧ à Jérusalem.
-> meeting 2024-02-05 riyad blinken+salmane held
-> meeting 2024-02-06 le-caire blinken+sissi held

1993-04-06 notYet: true
L'émissaire de l'ONU Cyrus Vance a bouclé ⟦1993-04-05|lundi⟧ une tournée de ⟦P4D|quatre jours⟧. Entamée le ⟦1993-04-02|2 avril⟧ à Zagreb, où il avait vu Franjo Tudjman, elle l'avait mené ⟦1993-04-03|samedi⟧ à Belgrade chez Slobodan Milosevic. A Sarajevo, ⟦1993-04-04|dimanche⟧, Alija Izetbegovic lui avait opposé une fin de non-recevoir. ¶ Le Conseil de sécurité doit voter ⟦1993-04-07|mercredi⟧.
-> meeting 1993-04-02 zagreb vance+tudjman held
-> meeting 1993-04-03 belgrade vance+milosevic held
-> meeting 1993-04-04 sarajevo vance+izetbegovic held

2014-06-26
François Hollande a reçu ⟦2014-06-25|mercredi⟧ à l'Elysée le président congolais Joseph Kabila. Ce dernier avait eu dans la ⟦2014-06-25TMO|matinée⟧ un entretien avec Laurent Fabius. Reparti dans la ⟦2014-06-25TNI|nuit⟧, M. Kabila est attendu ⟦2014-06-27|vendredi⟧ à Malabo pour le sommet de l'UA.
-> meeting 2014-06-25 paris hollande+kabila held
-> meeting 2014-06-25 paris kabila+fabius held

1985-11-18
LISBONNE (Reuter) - Felipe Gonzalez et Mario Soares se retrouveront ⟦1985-11-19T10:00|mardi à 10 heures⟧ à Lisbonne, à nouveau dans l'⟦1985-11-19TAF|après-midi⟧, puis ⟦1985-11-20TMO|mercredi matin⟧, a précisé une source portugaise. M. Gonzalez, à qui Bettino Craxi avait rendu visite le ⟦1985-10-28|28 octobre⟧, se rendra ⟦1985-12-01|dimanche en huit⟧ à Rabat.
-> meeting 1985-11-19/1985-11-20 lisbonne gonzalez+soares planned
-> meeting 1985-10-28 ? craxi+gonzalez held

2019-02-08 notYet: true
Aurore Bergé a dit ⟦2019-02-07|jeudi⟧ que l'ambassadeur de France à Rome, Christian Masset, rencontrerait Enzo Moavero Milanesi « en temps utile ». Rappelé ⟦2019-02-07|ce jour-là⟧ pour consultations, le diplomate avait vu ⟦2019-02-05|mardi⟧ Matteo Salvini. Luigi Di Maio, qui avait rencontré le ⟦2019-02-05|même jour⟧ à Montargis Christophe Chalençon, n'en a pas démordu.
-> meeting 2019-02-05 ? masset+salvini held
-> meeting 2019-02-05 montargis maio+chalencon held
`);
