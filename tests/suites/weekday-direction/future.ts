/** Told as to come: plans, orders, wishes, terms, conditions, plans put off. */
export const future = `
# futur
5 M. Lajcak recevra ⟦F|lundi⟧ les deux chefs de gouvernement.
5 ⟦F|Lundi⟧, M. Lajcak recevra les deux chefs de gouvernement.
5 Les deux chefs de gouvernement seront reçus, ⟦F|lundi⟧ à Bruxelles, par M. Lajcak.
5 C'est ⟦F|lundi⟧ que M. Lajcak recevra les deux chefs de gouvernement.
5 C'est à Bruxelles que se jouera ⟦F|lundi⟧ le sort du texte.
5 Ce sera ⟦F|mardi⟧ au tour de Belgrade.
5 ⟦F|Samedi⟧ s'ouvrira à Bali la conférence ministérielle.
5 Au Caire, où se réuniront ⟦F|dimanche⟧ les bailleurs de fonds, on se prépare.
5 Il aura vu ⟦F|dimanche⟧ tous les chefs de parti.
5 Le scrutin n'aura pas lieu ⟦F|dimanche⟧.
1 Le premier avion décollera ⟦F|lundi⟧ de Djouba.
1 Le premier avion décollera ⟦F|dimanche⟧ de Djouba.
# futur proche, devoir, pouvoir, compter
5 Ils vont se retrouver ⟦F|mercredi⟧ à Astana.
5 Le ministre doit s'envoler ⟦F|samedi⟧ pour Pékin.
5 Le ministre doit, ⟦F|samedi⟧, s'envoler pour Pékin.
5 ⟦F|Samedi⟧, le ministre doit s'envoler pour Pékin.
5 Une trêve pourrait débuter ⟦F|lundi⟧.
5 Il compte rencontrer ⟦F|mardi⟧ le président tchadien.
5 M. Guterres prévoit de réunir ⟦F|mardi⟧ les cinq garants.
5 Le président entend s'adresser ⟦F|lundi⟧ à la nation.
5 Ils s'apprêtent à signer ⟦F|samedi⟧ un texte vide.
5 Il faudra trancher ⟦F|dimanche⟧ au plus tard.
5 L'émissaire est sur le point de repartir ⟦F|samedi⟧.
# présent for a plan
5 M. Macron se rend ⟦F|dimanche⟧ à Abou Dhabi.
5 ⟦F|Dimanche⟧, M. Macron se rend à Abou Dhabi.
5 M. Macron, qui se rend ⟦F|dimanche⟧ à Abou Dhabi, y verra l'émir.
5 C'est ⟦F|dimanche⟧ que s'ouvre à Abou Dhabi la conférence.
5 Les Vingt-Sept se réunissent ⟦F|lundi⟧ à Luxembourg.
5 Le Parlement vote ⟦F|mardi⟧ sur le texte.
notYet 5 La trêve entre en vigueur ⟦FT12:00|samedi à midi⟧.
5 Le mandat des observateurs expire ⟦F|mercredi⟧.
5 On vote ⟦F|dimanche⟧ en Moldavie.
3 M. Abe reçoit ⟦F|jeudi⟧ à Tokyo le prince héritier.
3 Rendez-vous est pris pour ⟦F|jeudi⟧.
3 Rendez-vous ⟦F|jeudi⟧ à Vienne.
# participles of plans
5 La réunion prévue ⟦F|lundi⟧ à Alger s'annonce difficile.
5 Une réunion est prévue ⟦F|lundi⟧ à Alger.
5 Prévue ⟦F|lundi⟧ à Alger, la réunion s'annonce difficile.
5 M. Sarraj est attendu ⟦F|dimanche⟧ à Palerme.
5 Attendu ⟦F|dimanche⟧ à Palerme, M. Sarraj y verra le pape.
notYet 5 Le maréchal, attendu lui aussi ⟦F|dimanche⟧, n'a pas confirmé.
5 Le Conseil a été convoqué pour ⟦F|mardi⟧.
5 Le début des travaux a été fixé à ⟦F|mardi⟧.
5 Un entretien est programmé ⟦F|lundi⟧ entre les deux hommes.
5 La séance, fixée à ⟦F|lundi⟧, sera publique.
5 Les élections de ⟦F|dimanche⟧ s'annoncent serrées.
5 La conférence de ⟦F|lundi⟧ réunira quarante pays.
5 Le sommet de ⟦F|mardi⟧ doit entériner la trêve.
5 À la veille du vote de ⟦F|samedi⟧, les deux camps se taisent.
# reported plans
5 Il a annoncé ⟦P|jeudi⟧ qu'il se rendrait ⟦F|lundi⟧ à Moscou.
5 Il a annoncé ⟦P|jeudi⟧ se rendre ⟦F|lundi⟧ à Moscou.
5 Il a été décidé ⟦P|mercredi⟧ de se revoir ⟦F|lundi⟧.
5 Les rebelles ont promis ⟦P|jeudi⟧ de libérer ⟦F|samedi⟧ leurs prisonniers.
5 Les deux pays sont convenus ⟦P|jeudi⟧ de rouvrir ⟦F|mardi⟧ leurs ambassades.
5 La présidence a confirmé ⟦P|jeudi⟧ la visite, ⟦F|lundi⟧, de M. Xi.
5 Il a demandé que les combats cessent ⟦F|samedi⟧.
5 L'ONU souhaite que les parties reviennent ⟦F|lundi⟧ à Genève.
5 Le chef rebelle a refusé ⟦P|jeudi⟧ de participer à la réunion de ⟦F|samedi⟧.
5 Le ministre a invité ses homologues à se réunir ⟦F|mercredi⟧.
5 La Ligue arabe a convoqué ⟦P|jeudi⟧ un sommet extraordinaire ⟦F|mercredi⟧ au Caire.
5 Washington enverrait ⟦F|mardi⟧ un émissaire.
5 Washington exige une réponse ⟦F|lundi⟧ au plus tard.
5 Si rien ne bouge ⟦F|lundi⟧, les sanctions tomberont.
5 Tant que l'accord n'est pas signé ⟦F|samedi⟧, tout reste possible.
# terms
5 Ils ont jusqu'à ⟦F|lundi⟧ pour répondre.
5 Une réponse est attendue d'ici ⟦F|mardi⟧.
5 Une réponse est attendue d'ici à ⟦FTEV|mardi soir⟧ au plus tard.
5 Le délai expire ⟦FT00:00|samedi à minuit⟧.
5 Ils n'attendent rien avant ⟦F|lundi⟧.
5 À partir de ⟦F|lundi⟧, les vols reprendront.
5 Dès ⟦F|lundi⟧, les vols reprendront.
5 Pas d'annonce à attendre avant ⟦F|dimanche⟧.
# put off
5 La réunion a été reportée à ⟦F|mardi⟧.
5 La réunion a été repoussée ⟦P|jeudi⟧ à ⟦F|mardi⟧.
5 Prévue ⟦P|mercredi⟧, la réunion est reportée à ⟦F|mardi⟧.
5 La visite que devait faire ⟦F|lundi⟧ le président a été annulée ⟦P|jeudi⟧.
5 Le président a annulé ⟦P|jeudi⟧ la visite qu'il devait faire ⟦F|lundi⟧ à Alger.
notYet 5 Le sommet de ⟦F|lundi⟧ a été annulé.
5 L'audience de ⟦F|lundi⟧ est ajournée sine die.
5 Il a renoncé à se rendre ⟦F|samedi⟧ à Doha.
# nominal
5 Au programme: visite ⟦F|lundi⟧ du port, entretien ⟦F|mardi⟧ avec le roi.
5 Prochain rendez-vous: ⟦F|lundi⟧ à Sotchi.
5 Coup d'envoi ⟦F|dimanche⟧ à Doha.
# equal to the day
5 Le Conseil de sécurité se réunit ⟦0TEV|vendredi soir⟧ en urgence.
5 Les ministres dîneront ⟦0TEV|vendredi soir⟧ ensemble.
5 Il est attendu ⟦0|vendredi⟧ à Londres.
5 Il s'exprimera ⟦0|vendredi⟧ devant la presse.
`;
