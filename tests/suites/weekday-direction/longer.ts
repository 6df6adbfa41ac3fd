/** Longer sentences with asides, quotations, sources, several days: written after the frames, with other words. */
export const longer = `
2 Le chef du gouvernement de transition, M. Choguel Maïga, a assuré ⟦P|lundi⟧ devant les ambassadeurs, selon un participant, que le calendrier serait tenu.
2 « C'est une étape », a commenté, prudent, l'émissaire des Nations unies, qui s'était entretenu ⟦P|vendredi⟧ à Tobrouk avec le président du Parlement.
2 Le général Burhan, dont l'avion s'est posé ⟦P|lundi⟧ peu avant ⟦-1T12:00|midi⟧ à Port-Soudan, doit s'envoler ⟦F|jeudi⟧ pour Le Caire.
2 Accueilli ⟦P|dimanche⟧ sur le tarmac par son homologue, M. Tebboune a tenu ⟦P|lundi⟧, à huis clos, une longue séance de travail.
2 L'Assemblée, où le texte avait été déposé ⟦P|mercredi⟧, l'examinera à partir de ⟦F|jeudi⟧.
2 Mme Colonna, qui recevait ⟦P|lundi⟧ ses homologues baltes, ira ⟦F|vendredi⟧ à Kiev.
2 C'est par une simple lettre que Managua avait fait savoir, ⟦P|vendredi⟧, qu'elle quittait l'organisation.
2 C'est le Premier ministre grec qui, ⟦P|dimanche⟧, avait le premier évoqué un report.
2 Ce n'est pas à Genève, mais à Montreux, que les experts s'étaient retrouvés ⟦P|samedi⟧.
2 ⟦P|Samedi⟧, c'est une foule en colère qui avait accueilli le convoi.
2 ⟦F|Jeudi⟧, c'est le roi qui recevra les deux délégations.
2 C'est ⟦F|jeudi⟧ que les Vingt-Sept doivent, si tout va bien, trancher.
2 La conférence des donateurs, annulée ⟦P|lundi⟧ par Ryad, se tiendra à Bruxelles.
2 Le dîner que devait offrir ⟦F|mercredi⟧ l'émir à ses hôtes est supprimé.
2 La rencontre qu'il devait avoir ⟦P|lundi⟧ avec M. Biya n'a finalement pas eu lieu.
2 Le vol spécial, attendu ⟦P|dimanche⟧ à Sanaa, ne s'est jamais posé.
2 Prévu à l'origine ⟦F|jeudi⟧, le vote est avancé à ⟦F|mercredi⟧.
2 Le porte-parole a confirmé ⟦P|lundi⟧ la venue, ⟦F|jeudi⟧, d'une mission d'évaluation.
2 Le Conseil de paix a convoqué ⟦P|lundi⟧ une session extraordinaire ⟦F|vendredi⟧ à Addis Abeba.
2 Le président a promis ⟦P|dimanche⟧ de nommer ⟦F|mercredi⟧ un nouveau gouvernement.
2 Les talibans ont dit ⟦P|lundi⟧ vouloir libérer ⟦F|jeudi⟧ cent détenus.
2 Le parti a annoncé ⟦P|lundi⟧ se retirer ⟦F|jeudi⟧ de la coalition.
2 L'explosion de ⟦P|vendredi⟧, que personne n'a revendiquée, hante encore les pourparlers.
2 L'échec retentissant de ⟦P|samedi⟧ est dans tous les esprits.
2 Les frappes israéliennes de ⟦P|dimanche⟧ compliquent la tâche du médiateur.
2 Dans un message lu ⟦P|lundi⟧ à la télévision, le colonel se dit « ouvert à tout ».
2 Le médiateur assure n'avoir rien reçu ⟦P|lundi⟧ des rebelles.
2 Le médiateur assure qu'il ne recevra rien ⟦F|mercredi⟧ des rebelles.
2 L'ambassadeur, rappelé ⟦P|vendredi⟧ pour consultations, regagnera son poste ⟦F|jeudi⟧, a-t-on appris ⟦P|lundi⟧.
2 Au lendemain de l'indépendance, rien de tel n'existait; depuis ⟦P|samedi⟧, tout le monde en parle.
2 Alors que les pourparlers doivent reprendre ⟦F|mercredi⟧ à Djouba, trois villages ont été attaqués ⟦P|lundi⟧.
2 Si les armes ne se taisent pas ⟦F|mercredi⟧, menace Londres, les sanctions suivront.
2 Les observateurs, déployés depuis ⟦P|jeudi⟧, seront rejoints ⟦F|samedi⟧ par une vingtaine de collègues.
2 Le chef de la junte avait jusqu'à ⟦P|lundi⟧ pour répondre; il s'est tu.
2 Les otages avaient été enlevés ⟦P|mercredi⟧. Le ⟦-5|lendemain⟧, une rançon était réclamée.
2 Le sommet s'ouvre ⟦F|jeudi⟧. La ⟦+1|veille⟧, un concert sera donné en l'honneur des chefs d'Etat.
2 Il s'est entretenu ⟦P|dimanche⟧ avec M. Sissi et, le ⟦-2|même jour⟧, avec le roi Abdallah.
2 Il avait vu ⟦P|vendredi⟧ M. Sissi. La ⟦-5|veille⟧, à Amman, le roi l'avait mis en garde.
2 Dans la ⟦-1TNI|nuit de lundi à mardi⟧, quatre drones ont été abattus au-dessus d'Erbil.
2 Les combats, qui avaient repris ⟦P|samedi⟧, ont cessé dans la ⟦-3TNI|nuit⟧.
2 Reçu ⟦-1TMO|lundi matin⟧ par le pape, il a vu dans l'⟦-1TAF|après-midi⟧ le cardinal Parolin.
2 Ils se retrouveront ⟦+2TMO|jeudi matin⟧ pour une dernière séance.
2 Jusqu'à ⟦P|dimanche⟧, personne ne croyait à un accord.
2 Rendez-vous est donné ⟦F|vendredi⟧ à Samarcande.
2 Prochaine étape ⟦F|jeudi⟧: l'audition de l'ancien ministre.
notYet 2 Nouvel échange de tirs ⟦P|lundi⟧ à la frontière.
2 Le gouvernement s'attend ⟦F|mercredi⟧ à une forte mobilisation.
2 Le gouvernement s'attendait ⟦P|lundi⟧ à une forte mobilisation.
2 Les électeurs sont appelés aux urnes ⟦F|dimanche⟧.
2 Les électeurs avaient été appelés aux urnes ⟦P|dimanche⟧.
2 L'appel lancé ⟦P|samedi⟧ à manifester ⟦F|jeudi⟧ a été entendu.
2 Elle a exigé que lui soient remis ⟦F|jeudi⟧ les noms des détenus.
2 On ignorait toujours ⟦P|lundi⟧ où se trouvait le convoi.
2 Les deux rivaux ne s'étaient pas parlé depuis ⟦P|jeudi⟧.
2 Leur entretien de ⟦P|dimanche⟧ a été « franc », selon l'Elysée.
2 Leur entretien de ⟦F|jeudi⟧ sera décisif, selon l'Elysée.
2 Ils devaient encore dîner ensemble ⟦0TEV|mardi soir⟧.
2 Il devait quitter Vienne ⟦F|mercredi⟧, a précisé ⟦P|mardi⟧ sa porte-parole.
2 À Skopje ⟦P|vendredi⟧, à Pristina ⟦P|samedi⟧, l'accueil avait été glacial.
2 Le ministre aurait rencontré ⟦P|samedi⟧ en secret l'émissaire des rebelles, affirme le quotidien.
2 Le ministre rencontrerait ⟦F|samedi⟧ l'émissaire des rebelles, croit savoir le quotidien.
2 Elu ⟦P|mercredi⟧ et investi ⟦P|lundi⟧, le président forme son cabinet.
2 Le calme régnait ⟦P|mardi⟧ à Goma.
2 La ville, tombée ⟦P|dimanche⟧ aux mains des rebelles, est coupée du monde.
2 Ce que Bogota avait accepté ⟦P|jeudi⟧, Caracas l'a refusé ⟦P|lundi⟧.
2 Sitôt connu ⟦P|lundi⟧ le résultat, la foule est descendue dans la rue.
2 Le chancelier, en visite ⟦P|lundi⟧ à Ankara, a plaidé pour la patience.
2 Le chancelier, en visite ⟦F|jeudi⟧ à Ankara, y évoquera les migrants.
2 Un accord avait semblé proche ⟦P|vendredi⟧, avant que tout ne capote.
2 Il a reçu ⟦P|lundi⟧ les chefs de tribu, avant de se rendre ⟦F|jeudi⟧ au front.
`;
