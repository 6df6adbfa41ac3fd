/** Copy that leaves the day, the week or the year open: no day may be named as certain, but the one given in full. */
export const unnarrowed = `
= 2011-03-09
none: open
2011-03: {2011-03-09,2011-03-16}
2011: open
2011-03-09: D
Le médiateur a quitté mercredi la capitale sans faire de déclaration. Les deux délégations, qui s'étaient revues lundi, restent divisées sur le partage des
ministères. Une source proche des pourparlers assure que la prochaine séance se tiendra dans la même salle. Personne ne s'attend à une percée. Les chancelleries
suivent le dossier de près.

= 2013-06-20
none: open
2013-06: open
2013: open
2013-06-20: D
Les pourparlers piétinent depuis des mois et les diplomates ne cachent plus leur lassitude. Aucun calendrier n'a été arrêté. Le gouvernement réclame un
désarmement préalable, la rébellion l'exclut. Les observateurs redoutent une reprise des combats à la saison sèche. L'Union africaine a proposé ses bons
offices, sans recevoir de réponse.

= 2010-05-14
none: open
2010-05: open
2010: open
2010-05-14: D
Les deux présidents se retrouveront vendredi autour du médiateur. Leurs conseillers ont préparé un texte de quatre pages. Il sera question des prisonniers et
de la réouverture de la route. La dernière tentative avait échoué faute de garanties. L'Union européenne a dépêché deux experts. Une déclaration commune
pourrait être lue à l'issue de l'entretien.

= 2016-11-08
none: open
2016-11: open
2016-11-08: D
« Nous n'avons jamais été aussi près du but », confie un négociateur. Les chapitres du territoire et des garanties restent ouverts. Les chefs des deux communautés
s'isolent depuis lundi dans un hôtel suisse, où ils doivent rester jusqu'à vendredi. Rien ne filtre. Les téléphones ont été laissés à l'entrée. Un porte-parole
parle d'une atmosphère studieuse.

= 2005-01-27
none: open
2005: open
2005-01-27: D
Portrait. Il a commencé en 1974, comme interprète. Trente ans plus tard, il est de toutes les médiations. Il a connu Oslo et ses lendemains, les nuits blanches
de Camp David, l'humiliation de Taba en 2001. « On apprend à dormir assis », dit-il. Le mois dernier, il était encore à Ramallah. Il n'a pas l'intention d'arrêter.

= 2018-03-02
none: open
2018-03-02: D
L'accord a vécu. Signé en décembre, violé en janvier, il n'a plus de défenseur. Les convois n'entrent plus dans la ville assiégée depuis deux semaines. Les
chancelleries continuent de s'y référer. Un diplomate occidental y voit « une fiction utile ». La médiation se donne quelques jours avant de convoquer de nouveau
les parties.

= 2014-12-04
none: open
2014-12: open
2014-12-04: D
Le ministre a reçu jeudi son homologue, avec qui il s'est entretenu deux heures. Ils ont parlé de la frontière et du commerce. Ils se reverront dans un mois.
Un communiqué salue des échanges francs. Les deux pays n'ont pas d'ambassadeur l'un chez l'autre. Leurs relations se sont améliorées récemment.

= 1998-04-21
none: open
1998: open
1998-04-21: D
Le président a dissous l'Assemblée. L'opposition dénonce un coup de force et appelle à manifester devant le palais. Les négociations de paix, qui devaient reprendre
prochainement, sont reportées sine die. La médiation française n'a pas souhaité commenter. Les évêques lancent un appel au calme. Le couvre-feu est maintenu.
`;
