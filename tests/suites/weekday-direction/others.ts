/** Where no direction may come out: habits, names, words that only sound so, frames that leave it open; and the nearest neighbours of the frames above. */
export const others = `
# habits
5 Le marché se tient ⟦XXXX-WXX-2 SET|le mardi⟧ sur la grand-place.
5 Le conseil des ministres se réunit ⟦XXXX-WXX-3 SET|tous les mercredis⟧.
5 ⟦XXXX-WXX-5 SET|Chaque vendredi⟧, la foule se rassemble devant la mosquée.
notYet 5 Les offices ⟦XXXX-WXX-7 SET|du dimanche⟧ ont lieu sous bonne garde.
5 Ils se parlent ⟦XXXX-WXX-1 SET|le lundi⟧ par visioconférence.
5 La prière du ⟦P|vendredi⟧ s'est déroulée sans incident.
# names
5 Le mouvement du Vendredi noir appelle à la grève.
5 Le roman Vendredi ou les Limbes du Pacifique est étudié à l'école.
notYet 5 M. Dimanche a démenti.
5 Un Bloody Sunday, disait-on alors.
5 Jeudi noir à la Bourse, titrait la presse d'alors.
# words that only sound temporal
5 Du jour au lendemain, tout a changé.
5 Les lendemains qui déchantent.
5 À la veille de la conférence, les positions sont figées.
5 Au lendemain de la guerre froide, l'Alliance cherchait un ennemi.
5 La veille sanitaire est renforcée.
5 Il vit au jour le jour.
5 Le jour J approche.
5 ⟦PRESENT_REF|De nos jours⟧, plus personne n'y croit.
5 Les travaux iront bon train, jour et nuit.
5 La nuit tous les chats sont gris.
5 Une soirée de gala a été donnée en son honneur.
5 Une matinée d'études est consacrée au dossier.
5 Il a mis au jour un réseau.
5 La mise à jour du protocole est achevée.
# the past where a plan stands near
5 Il a promis ⟦P|jeudi⟧ une réponse.
5 Il a confirmé ⟦P|jeudi⟧ sa venue.
5 La rencontre annoncée ⟦P|jeudi⟧ n'a pas encore de date.
5 Le report décidé ⟦P|mercredi⟧ arrange tout le monde.
5 Le refus opposé ⟦P|mercredi⟧ à toute prolongation a surpris.
5 Le sommet convoqué ⟦P|mercredi⟧ par la Ligue arabe se tiendra à Amman.
5 Le plan présenté ⟦P|mardi⟧ doit être examiné.
5 Il doit sa survie à l'accord conclu ⟦P|mardi⟧.
5 L'ultimatum lancé ⟦P|mardi⟧ expire sans effet.
5 La demande formulée ⟦P|jeudi⟧ par Kiev sera examinée.
5 Comme il l'a promis ⟦P|mercredi⟧, il partira.
5 Le ministre, qui doit partir, a reçu ⟦P|jeudi⟧ la presse.
5 Ils devaient se quitter ⟦P|jeudi⟧ : ils sont encore à table.
5 Il vient de rentrer ⟦P|jeudi⟧ d'Asie.
5 Le bilan pourrait s'alourdir, avait averti ⟦P|mercredi⟧ la Croix-Rouge.
5 L'entretien que doit avoir M. Sall fait suite à celui de ⟦P|mardi⟧.
5 L'entretien de ⟦P|mardi⟧, qui devait être bref, s'est prolongé.
# the future where a past stands near
5 Il a accepté de venir ⟦F|lundi⟧.
5 Il a dit qu'il viendrait ⟦F|lundi⟧.
5 Il a exclu de céder ⟦F|lundi⟧.
5 Les discussions ouvertes à Vienne doivent s'achever ⟦F|mardi⟧.
5 Les discussions, qui ont repris, s'achèveront ⟦F|mardi⟧.
5 Reçu à Paris, il sera ⟦F|samedi⟧ à Rome.
5 Après avoir échoué, ils recommenceront ⟦F|lundi⟧.
5 L'accord trouvé entrera en vigueur ⟦F|samedi⟧.
5 Le refus de Kiev d'assister à la réunion de ⟦F|lundi⟧ inquiète ses alliés, qui y seront.
5 La visite annoncée pour ⟦F|dimanche⟧ reste incertaine.
5 Le texte adopté doit être signé ⟦F|samedi⟧.
5 Le chef d'état-major, limogé, quittera ⟦F|samedi⟧ ses fonctions.
5 « Je serai ⟦F|lundi⟧ à Minsk », a-t-il lancé.
5 « Nous signerons ⟦F|lundi⟧ », a promis ⟦P|jeudi⟧ M. Santos.
5 Il avait promis qu'ils se verraient ⟦F|lundi⟧.
5 Il devrait être libéré ⟦F|dimanche⟧, a indiqué ⟦P|jeudi⟧ son avocat.
5 Le procès, ouvert à huis clos, reprend ⟦F|lundi⟧.
`;
