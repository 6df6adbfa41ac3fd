/** Told as past: reports, backgrounds, clefts, inversions, narrative tenses, participles, nouns alone. */
export const past = `
# passé composé, place of the day
5 M. Stoltenberg a annoncé ⟦P|jeudi⟧ un renfort de l'Alliance en mer Noire.
5 ⟦P|Jeudi⟧, M. Stoltenberg a annoncé un renfort de l'Alliance.
5 M. Stoltenberg a, ⟦P|jeudi⟧, annoncé un renfort de l'Alliance.
5 La délégation a quitté ⟦P|vendredi⟧ Bichkek sans accord.
5 La délégation a quitté Bichkek, ⟦P|samedi⟧, sans accord.
1 Le cabinet a rejeté ⟦P|dimanche⟧ à l'unanimité la proposition du Quartette.
1 Le cabinet a rejeté ⟦P|mardi⟧ la proposition du Quartette.
3 Les deux camps se sont, ⟦P|lundi⟧ à Juba, mutuellement accusés d'avoir rompu la trêve.
3 Ils n'ont pas voulu dire, ⟦P|mercredi⟧, s'ils resteraient à Oslo.
2 À Nicosie, ⟦P|lundi⟧, les négociateurs ont travaillé sans relâche.
2 Reçu à l'Élysée ⟦P|lundi⟧, M. Ouattara a plaidé pour un sommet.
4 Le médiateur s'est rendu ⟦P|mardi⟧ à Goma, ⟦P|mercredi⟧ à Kigali et ⟦P|jeudi⟧ à Kampala.
4 Il a vu ⟦P|mercredi⟧ M. Tsipras, puis Mme Merkel.
6 Le Parlement a voté ⟦P|vendredi⟧ tard la levée des sanctions.
7 Une roquette est tombée ⟦P|samedi⟧ près d'Ashkelon.
# passé simple
5 M. Védrine quitta ⟦P|mercredi⟧ la table; les Serbes restèrent.
5 ⟦P|Mardi⟧ fut une journée perdue.
# reporting verbs behind quotes
5 « Nous sommes prêts », a lancé ⟦P|jeudi⟧ le chef des rebelles.
5 « Nous sommes prêts », lançait ⟦P|jeudi⟧ encore le chef des rebelles.
5 Rien n'est réglé, a reconnu, ⟦P|vendredi⟧, un diplomate européen.
5 L'armée, a-t-il précisé ⟦P|jeudi⟧, restera dans ses casernes.
3 Le texte est prêt, selon un communiqué publié ⟦P|mardi⟧ à Doha.
3 Selon le Kremlin, qui l'a fait savoir ⟦P|mardi⟧, rien n'est décidé.
3 Le texte est prêt, a-t-on appris ⟦P|mercredi⟧ de source diplomatique.
3 Paris dit ⟦P|mercredi⟧ ne rien savoir de ces contacts.
3 Berne se dit prête, assure ⟦P|mardi⟧ le Temps.
# plus-que-parfait
5 M. Holbrooke avait vu ⟦P|jeudi⟧ le président croate.
5 ⟦P|Jeudi⟧, M. Holbrooke avait vu le président croate.
5 Les combats avaient repris ⟦P|mercredi⟧ autour de Malakal, où ils avaient fait neuf morts.
5 Le président croate, qu'il avait vu ⟦P|mardi⟧ à Zagreb, a promis de réfléchir.
5 Il avait été convenu ⟦P|mardi⟧ que les canons se tairaient.
5 Les rebelles, que M. Djinnit avait convoqués ⟦P|lundi⟧, ne sont pas venus.
1 Dès ⟦P|dimanche⟧, les premiers observateurs s'étaient déployés.
1 ⟦P|Vendredi⟧ encore, le ministre avait juré qu'il ne partirait pas.
2 Aucun des deux n'avait répondu ⟦P|lundi⟧ à l'appel du pape.
# clefts
5 ⟦P|Jeudi⟧, c'est à Ankara que M. Zelensky avait été reçu.
5 C'est ⟦P|jeudi⟧ que M. Zelensky a été reçu à Ankara.
5 C'est à Ankara que M. Zelensky a été reçu ⟦P|jeudi⟧.
5 C'est ⟦P|mercredi⟧ à Ankara qu'a été signé le protocole.
5 C'est un accord partiel qu'ont conclu ⟦P|jeudi⟧ les deux capitales.
5 Ce n'est que ⟦P|jeudi⟧ que Tripoli a donné son feu vert.
5 Ce fut ⟦P|mercredi⟧ au tour de M. Ghani de s'expliquer.
1 C'était ⟦P|samedi⟧, à Charm el-Cheikh: ils s'étaient promis de se revoir.
1 C'est de Vienne qu'il était revenu ⟦P|dimanche⟧ les mains vides.
5 Les deux hommes s'évitent: ⟦P|mardi⟧, c'est M. Ghani qui n'était pas venu.
5 Il y a eu ⟦P|jeudi⟧ plusieurs réunions à huis clos.
5 Il s'est trouvé ⟦P|jeudi⟧ une majorité pour voter le texte.
# inversions
5 ⟦P|Jeudi⟧ se sont retrouvés à Astana les chefs d'état-major.
5 Sont arrivés ⟦P|jeudi⟧ à Astana les chefs d'état-major.
5 Au Caire, où s'étaient réunis ⟦P|mercredi⟧ les bailleurs de fonds, rien n'a filtré.
5 Peu avant avait atterri à Kaboul, ⟦P|jeudi⟧, l'avion de M. Kerry.
5 Ainsi s'est achevée ⟦P|vendredi⟧ la plus longue session du dialogue.
5 À peine les rebelles avaient-ils signé ⟦P|mercredi⟧ que les tirs reprenaient.
5 Le texte que défendait ⟦P|jeudi⟧ la présidence est mort.
# imparfait
5 ⟦P|Jeudi⟧, M. Le Drian recevait à Paris son homologue malien.
5 M. Le Drian recevait ⟦P|jeudi⟧ à Paris son homologue malien.
5 Le bilan s'élevait ⟦P|vendredi⟧ à quarante morts.
5 ⟦PTMO|Mercredi à l'aube⟧, trois colonnes entraient dans la ville.
5 Les pourparlers se poursuivaient ⟦P|vendredi⟧ à Gstaad.
5 La même salle accueillait ⟦P|mardi⟧ les Libyens.
5 Alors que les ministres dînaient ⟦P|jeudi⟧, une bombe explosait à Bamako.
5 On se disait ⟦P|vendredi⟧ à Bruxelles proche d'un compromis.
5 Les parties étaient réunies ⟦P|vendredi⟧ pour la dernière fois.
# historic present and present of report
notYet 5 Le récit d'une crise. ⟦P|Lundi⟧, le roi dissout l'Assemblée. ⟦P|Mardi⟧, l'armée prend position.
notYet 5 Le film des événements: ⟦P|mercredi⟧, Damas refuse; ⟦P|jeudi⟧, Moscou cède.
notYet 5 Tout bascule ⟦P|mercredi⟧, quand le négociateur claque la porte.
# participles
5 Arrivée ⟦P|jeudi⟧ à Berne, la délégation a aussitôt été reçue.
5 La délégation, arrivée ⟦P|jeudi⟧ à Berne, reste jusqu'à ⟦+2|dimanche⟧.
5 L'accord paraphé ⟦P|mercredi⟧ à Bangui est déjà contesté.
5 Interrogé ⟦P|vendredi⟧ sur la chaîne publique, le ministre a botté en touche.
5 Ayant échoué ⟦P|mardi⟧, ils ont renoncé.
5 S'exprimant ⟦P|jeudi⟧ devant le Sénat, M. Blinken a mis en garde Téhéran.
5 Les affrontements survenus ⟦P|mercredi⟧ à Tripoli ont fait six morts.
5 Les mesures annoncées ⟦P|mercredi⟧ par Washington entreront en vigueur plus tard.
5 Un appel resté ⟦P|mardi⟧ sans réponse.
5 La rencontre tenue ⟦P|mardi⟧ à Minsk n'a rien donné.
5 Aussitôt signé, ⟦P|jeudi⟧, le texte était dénoncé.
5 Après avoir consulté ⟦P|mercredi⟧ ses alliés, il a accepté.
5 Pour avoir reçu ⟦P|lundi⟧ le dalaï-lama, le maire est boycotté.
# nominal
5 Après l'échec de ⟦P|mercredi⟧, les diplomates cherchent une issue.
5 Au ⟦0|lendemain⟧ des frappes de ⟦P|jeudi⟧, Ankara compte ses morts.
5 L'attentat de ⟦P|mardi⟧ pèse sur les pourparlers.
5 Le vote de ⟦P|jeudi⟧ au Conseil de sécurité a montré l'isolement de Pékin.
5 Depuis la visite, ⟦P|mardi⟧, du chef de l'ONU, le ton a changé.
5 Depuis ⟦P|mardi⟧, plus rien ne passe à Rafah.
5 Nouvelle salve ⟦P|jeudi⟧ sur Donetsk: deux morts.
5 Ses propos de ⟦P|mardi⟧ ont choqué.
5 Deuxième nuit d'émeutes à Bakou après le discours, ⟦P|mercredi⟧, du président.
# cancelled, overtaken
5 La réunion prévue ⟦P|jeudi⟧ à Alger n'a pas eu lieu.
5 La réunion qui devait se tenir ⟦P|jeudi⟧ à Alger a été annulée au dernier moment.
5 M. Sarraj, attendu ⟦P|jeudi⟧ à Palerme, n'est jamais venu.
5 M. Sarraj était attendu ⟦P|jeudi⟧ à Palerme, mais son avion n'a pas décollé.
5 Ils auraient dû se voir ⟦P|mercredi⟧.
5 Le sommet aurait dû s'ouvrir ⟦P|mercredi⟧ à Nairobi.
5 Prévue initialement ⟦P|mardi⟧, la cérémonie s'est finalement tenue ⟦P|jeudi⟧.
5 Le rendez-vous manqué de ⟦P|mercredi⟧ laisse des traces.
5 Le cessez-le-feu, qui devait entrer en vigueur ⟦PT00:00|mercredi à minuit⟧, n'a pas été respecté.
notYet 5 Le convoi, qui devait partir ⟦P|mardi⟧, est resté bloqué.
`;
