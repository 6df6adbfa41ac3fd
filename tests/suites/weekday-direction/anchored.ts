/** Days that hang on another one: eve, next day, same day, nights and mornings. */
export const anchored = `
# veille, lendemain
5 Il a vu ⟦-2|mercredi⟧ le pape. La ⟦-3|veille⟧, il était à Tirana.
5 Reçu ⟦-3|mardi⟧ à Vienne, il est reparti le ⟦-2|lendemain⟧.
5 Reçu ⟦-3|mardi⟧ à Vienne, il en est reparti dès le ⟦-2|lendemain⟧ pour Sofia.
5 Les ministres se verront ⟦+3|lundi⟧; leurs experts se réuniront la ⟦+2|veille⟧.
5 Il arrivera ⟦+2|dimanche⟧ à Amman et repartira le ⟦+3|lendemain⟧.
5 La trêve a été signée ⟦-1|jeudi⟧. La ⟦-2|veille⟧ encore, Bagdad la refusait.
5 ⟦-1|Jeudi⟧, les deux hommes se sont parlé, au ⟦0|lendemain⟧ d'un raid meurtrier.
5 Le ⟦2015-05-12|12 mai⟧, la ville tombait. Le ⟦2015-05-13|lendemain⟧, l'armée contre-attaquait.
5 Le ⟦2015-05-12|12 mai⟧, il voyait M. Poutine et, le ⟦2015-05-14|surlendemain⟧, M. Xi.
5 Le sommet aura lieu le ⟦2015-06-25|25 juin⟧. La ⟦2015-06-24|veille⟧, les ministres dîneront ensemble.
5 L'ONU a nommé ⟦-2|mercredi⟧ un émissaire, qui avait été pressenti l'⟦-4|avant-veille⟧.
5 Le président a été réélu ⟦-5|dimanche⟧. Le ⟦-4|lendemain⟧, la rue s'embrasait.
5 La ⟦-1|veille⟧, le ministre avait encore tout démenti. Il a démissionné ⟦0|vendredi⟧.
1 Le cabinet a démissionné ⟦-1|dimanche⟧, au ⟦-1|lendemain⟧ de l'échec du vote.
# même jour
5 Le ⟦2015-04-02|2 avril⟧, l'accord était conclu. Le ⟦2015-04-02|même jour⟧, le Congrès le dénonçait.
5 Il a été reçu ⟦-3|mardi⟧ par le roi et le ⟦-3|même jour⟧ par son frère.
5 L'attaque a eu lieu ⟦-3|mardi⟧. Ce ⟦-3|jour-là⟧, les observateurs étaient absents.
5 Il partira ⟦+1|samedi⟧ pour Riyad et verra le ⟦+1|jour même⟧ le roi.
5 Arrivé ⟦-2|mercredi⟧, il a été expulsé ⟦-2TEV|le soir même⟧.
5 Le ⟦2015-03-18|18 mars⟧ au musée du Bardo: ce ⟦2015-03-18|jour-là⟧, tout avait changé.
# counted
5 Le ⟦2015-05-20|20 mai⟧, Palmyre tombait. ⟦2015-05-23|Trois jours plus tard⟧, Ramadi était menacée.
5 Le ⟦2015-05-20|20 mai⟧, Palmyre tombait. ⟦2015-05-18|Deux jours plus tôt⟧, Ramadi avait été prise.
5 Ils se sont vus ⟦-1|jeudi⟧, ⟦-1|trois jours après⟧ le sommet de Riga.
5 ⟦0|Trois jours après⟧ le sommet de Riga, rien n'a bougé.
5 Il a vu ⟦-4|lundi⟧ le ministre, puis ⟦-2|deux jours plus tard⟧ son rival.
5 L'accord du ⟦2015-02-12|12 février⟧ devait être appliqué ⟦2015-02-15|trois jours plus tard⟧.
# nuit
5 Les raids ont repris dans la ⟦-1TNI|nuit de jeudi à vendredi⟧.
5 Dans la ⟦-1TNI|nuit de jeudi à vendredi⟧, un compromis avait été trouvé.
5 Les raids ont repris ⟦-2|mercredi⟧ et se sont poursuivis dans la ⟦-2TNI|nuit⟧.
5 Les raids ont repris ⟦-2|mercredi⟧. Dans la ⟦-2TNI|nuit⟧, douze civils ont péri.
5 L'émissaire, arrivé ⟦-3|mardi⟧, a négocié toute la ⟦-3TNI|nuit⟧.
5 La ⟦-2TNI|nuit de mercredi à jeudi⟧ a été calme à Tripoli.
5 Le couvre-feu sera levé dans la ⟦+1TNI|nuit de samedi à dimanche⟧.
5 Ils ont discuté ⟦-1|jeudi⟧ jusque tard dans la ⟦-1TNI|nuit⟧.
5 La trêve entrera en vigueur dans la ⟦0TNI|nuit de vendredi à samedi⟧.
6 Les chefs d'état-major ont travaillé dans la ⟦-1TNI|nuit de vendredi à samedi⟧.
# matinée, soirée, après-midi
5 Il a rencontré ⟦-2|mercredi⟧ le roi dans la ⟦-2TMO|matinée⟧.
5 Il a rencontré le roi ⟦-2TMO|mercredi matin⟧ et le Premier ministre l'⟦-2TAF|après-midi⟧.
5 Il verra ⟦+3|lundi⟧ le roi, puis dans la ⟦+3TEV|soirée⟧ le prince héritier.
5 Ils se sont quittés ⟦-1TEV|jeudi soir⟧ sans un mot.
5 Ils se quitteront ⟦+2TEV|dimanche soir⟧.
5 ⟦-1TEV|Jeudi soir⟧, c'est sous les huées que le ministre avait quitté la salle.
5 Dans la ⟦-2TEV|soirée de mercredi⟧, le palais démentait.
5 Les négociateurs, qui s'étaient couchés à l'⟦0TMO|aube⟧, ont repris ⟦0TMO|vendredi matin⟧.
5 Ils reprendront ⟦+1TMO|samedi matin⟧ leurs travaux.
# ranges, lists
5 Ils se sont vus ⟦-4|lundi⟧ et ⟦-3|mardi⟧ à Bonn.
5 Ils se verront ⟦+3|lundi⟧ et ⟦+4|mardi⟧ à Bonn.
5 La conférence se tiendra de ⟦+3|lundi⟧ à ⟦+5|mercredi⟧.
5 Réunis de ⟦-4|lundi⟧ à ⟦-2|mercredi⟧ à Bonn, ils n'ont rien conclu.
5 Il a vu ⟦-1|jeudi⟧ M. Rohani, qu'il reverra ⟦+2|dimanche⟧.
5 Le Sénat, qui a siégé ⟦-1|jeudi⟧, votera ⟦+4|mardi⟧.
5 Après Sofia ⟦-2|mercredi⟧ et Skopje ⟦-1|jeudi⟧, il est attendu ⟦+1|samedi⟧ à Tirana.
# joined to a date
5 La trêve a été signée ⟦2015-06-09|mardi 9 juin⟧ à Ryad.
5 La trêve sera signée ⟦2015-06-16|mardi 16 juin⟧ à Ryad.
5 Il l'avait dit ⟦-5|dimanche dernier⟧ à Milan.
5 Il le redira ⟦+2|dimanche prochain⟧ à Milan.
5 ⟦0|Ce vendredi⟧, les deux délégations se sont de nouveau croisées sans se parler.
`;
