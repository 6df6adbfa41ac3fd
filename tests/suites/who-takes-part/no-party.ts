import { rows } from "../contacts-across-sentences/rows";

/** Those who are no party: who comments, is absent, is only told; and what is no contact. */
export const NO_PARTY = rows(`
1998-04-11
BELFAST, 11 avril (Reuters) - Tony Blair et Bertie Ahern ont salué vendredi soir, chacun de son côté, l'accord arraché aux partis nord-irlandais. George Mitchell, le sénateur américain qui présidait les travaux, a eu un mot pour Bill Clinton: ⟦clinton|le président américain⟧ avait passé la nuit au téléphone. Ian Paisley, absent des pourparlers, a parlé de trahison. David Trimble et Gerry Adams ne se sont pas adressé la parole.

1998-10-27
BRASILIA, 27 octobre (AFP) - Alberto Fujimori et Jamil Mahuad ont signé lundi à Brasilia la paix qui met fin à plus d'un demi-siècle de litige. Fernando Henrique Cardoso, dont le pays était l'un des garants, les avait accueillis au palais d'Itamaraty. Carlos Menem, Eduardo Frei et Hugo Banzer assistaient à la cérémonie, tout comme le roi Juan Carlos. Jean-Paul II avait adressé un message. L'ancien président équatorien Sixto Duran Ballen, qui commandait le pays pendant la guerre de 1995, n'a pas été invité.
-> meeting 1998-10-26 brasilia fujimori+mahuad+cardoso+menem+frei+banzer+carlos held agreement

2021-08-15
MEXICO (AFP) - Le gouvernement vénézuélien et l'opposition ont signé vendredi à Mexico un mémorandum, premier pas d'un dialogue placé sous l'égide de la Norvège. Jorge Rodriguez et Gerardo Blyde ont paraphé le texte aux côtés du Norvégien Dag Nylander. Juan Guaido, qui suivait la cérémonie depuis Caracas, a réclamé des élections libres. Nicolas Maduro a parlé d'un « bon début ». Le ministre mexicain des Affaires étrangères, Marcelo Ebrard, servait d'hôte. ⟦venezuela|Caracas⟧ exige la levée des sanctions.
-> meeting 2021-08-13 mexico rodriguez+blyde+nylander+ebrard held agreement

2014-08-24 notYet: true
MAPUTO, 24 août (APS) - Le chef de la Renamo, Afonso Dhlakama, doit rencontrer « dans les prochains jours » le président Armando Guebuza, a annoncé dimanche le chef de ses négociateurs, Saimone Macuiana. Son vis-à-vis gouvernemental, José Pacheco, n'a pas confirmé. ⟦guebuza+dhlakama|Les deux hommes⟧ ne se sont plus vus depuis 2011. L'ambassadeur d'Italie, Roberto Vellano, s'est dit prêt à escorter ⟦dhlakama|l'ancien rebelle⟧ jusqu'à Maputo.

1999-02-24
RAMBOUILLET, 24 fév (AFP) - Après dix-sept jours de huis clos au château de Rambouillet, Serbes et Kosovars se sont séparés mardi sans signer. Slobodan Milosevic, resté à Belgrade, avait refusé vendredi de recevoir Christopher Hill. Robin Cook et Hubert Védrine, coprésidents de la conférence, ont donné rendez-vous aux délégations le 15 mars. Hashim Thaçi, le jeune chef de l'UCK, a demandé quinze jours de réflexion. Madeleine Albright n'a pas caché sa déception.

2007-10-03 notYet: true
PYONGYANG, 3 octobre (Xinhua) -- Le président sud-coréen Roh Moo-hyun, qui a franchi mardi à pied la ligne de démarcation, a eu mercredi deux entretiens avec Kim Jong-il. Etaient présents côté sud le ministre de l'Unification Lee Jae-joung et le chef du renseignement Kim Man-bok; côté nord, seul Kim Yang-gon. ⟦jong-il|Le dirigeant nord-coréen⟧ a proposé à ⟦moo-hyun|son hôte⟧ de rester un jour de plus, avant de se raviser. Kim Yong-nam, qui avait reçu mardi le visiteur, n'était pas de la partie.
-> meeting 2007-10-03 pyongyang moo-hyun+jong-il+jae-joung+man-bok+yang-gon held -
-> meeting 2007-10-02 pyongyang yong-nam+moo-hyun held -

2004-05-27
NAIVASHA (Kenya), 27 mai (Reuters) - Le vice-président soudanais Ali Osman Taha et John Garang ont signé mercredi soir à Naivasha trois protocoles qui ouvrent la voie à la paix. Lazaro Sumbeiywo, le général kényan qui a mené la médiation, a dit sa fierté dans un entretien à la BBC. Colin Powell, en déplacement à Washington avec Dick Cheney, a téléphoné jeudi ⟦taha+garang|aux deux hommes⟧. Omar el-Béchir n'était pas là. ⟦etats-unis|Washington⟧ et ⟦soudan|Khartoum⟧ restent divisés sur le Darfour.
-> meeting 2004-05-26 naivasha taha+garang held agreement
-> phone-call 2004-05-27 - powell+taha held -
-> phone-call 2004-05-27 - powell+garang held -

1978-09-18 notYet: true
WASHINGTON, 18 septembre (AFP) - Après treize jours de réclusion à Camp David, Anouar el-Sadate et Menahem Begin ont signé dimanche soir à la Maison Blanche deux accords-cadres. Jimmy Carter, qui les avait réunis, avait peine à contenir son émotion. ⟦anouar-el-sadate|Le raïs⟧ a salué le courage du ⟦jimmy-carter|président américain⟧. Son ministre des Affaires étrangères, Mohammed Ibrahim Kamel, qui avait démissionné vendredi, n'assistait pas à la cérémonie. Hussein de Jordanie a fait savoir qu'il n'était pas lié par le texte.
-> meeting 1978-09-17 washington sadate+begin+carter held agreement

2009-07-17 notYet: true
CHARM EL-CHEIKH, 17 juillet (AFP) - En marge du sommet des non-alignés, Manmohan Singh s'est entretenu jeudi avec Yousaf Raza Gilani à Charm el-Cheikh. ⟦singh|Le Premier ministre indien⟧ et ⟦gilani|son homologue pakistanais⟧ étaient convenus de se parler après la rencontre, mardi, de leurs secrétaires aux Affaires étrangères, Shivshankar Menon et Salman Bashir. Hosni Moubarak, le président égyptien, avait ouvert le sommet mercredi. ⟦inde+pakistan|Les deux pays⟧ n'avaient plus de dialogue depuis les attentats de Bombay, qui ont fait 166 morts en novembre.
-> meeting 2009-07-16 charm-el-cheikh singh+gilani held -
-> meeting 2009-07-14 charm-el-cheikh menon+bashir held -

2020-10-24
GENEVE (ATS) - Les deux camps libyens ont signé vendredi à Genève un cessez-le-feu permanent. Le général Ahmed Ali Abou Chahma parlait au nom de Tripoli, le général Emhamed al-Amami au nom du maréchal Haftar. La cheffe par intérim de la mission de l'ONU, Stephanie Williams, présidait la cérémonie, retransmise en direct. Recep Tayyip Erdogan a douté de sa solidité. ⟦williams|L'Américaine⟧ s'envole dimanche pour Tunis. Elle y retrouvera lundi le président Kaïs Saïed.
-> meeting 2020-10-23 geneve chahma+amami+williams held agreement
-> meeting 2020-10-26 tunis williams+saied planned -
`);
