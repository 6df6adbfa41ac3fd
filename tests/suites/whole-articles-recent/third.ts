import { articles } from "./articles";

/** Three more, of a third hand. */
export const THIRD = articles(`
2025-08-20
Syrie-Israël : discussions directes à Paris sous l'égide américaine
¶ DAMAS (AFP) - Le ministre syrien des Affaires étrangères Assaad al-Chaibani a rencontré mardi à Paris une délégation israélienne conduite par le ministre des Affaires stratégiques Ron Dermer, a annoncé mercredi l'agence officielle Sana, la première à faire état publiquement d'un tel contact.
¶ Les discussions, menées sous la médiation de l'émissaire américain Tom Barrack, ont porté sur "la désescalade" et sur la situation dans la province de Soueida, théâtre en juillet de violences qui ont fait plus de 1.600 morts.
¶ MM. Chaibani et Dermer s'étaient déjà vus le 24 juillet, également dans la capitale française, selon une source diplomatique. Un autre entretien avait eu lieu à Bakou le 31 juillet, en marge d'un déplacement du chef de la diplomatie syrienne à Moscou, où il avait été reçu par Vladimir Poutine.
¶ M. Barrack, qui est aussi ambassadeur en Turquie, avait préparé le terrain en s'entretenant dimanche à Jérusalem avec Benjamin Netanyahu. Il a reçu mardi soir à Paris le chef spirituel druze israélien, cheikh Mowafaq Tarif, avec lequel il a évoqué l'ouverture d'un corridor humanitaire.
¶ "Nous voulons que nos voisins soient amicaux", a déclaré l'émissaire, qui doit regagner Beyrouth la semaine prochaine pour y revoir le président libanais Joseph Aoun. Les deux hommes s'étaient quittés lundi sur une note encourageante.
¶ Le président syrien Ahmad al-Chareh a confirmé mercredi devant une délégation arabe que des pourparlers étaient en cours, mais a exclu toute normalisation. Il doit prononcer en septembre un discours à l'ONU. Une rencontre avec M. Netanyahu n'est "pas à l'ordre du jour", a-t-il dit.
¶ Donald Trump, qui avait serré la main de M. Chareh le 14 mai à Ryad, sous le regard du prince héritier Mohammed ben Salmane, pousse les deux pays à s'entendre. Recep Tayyip Erdogan y participait, lui, par téléphone.
-> meeting 2025-08-19 paris al-chaibani+dermer+barrack held -
-> meeting 2025-07-24 paris al-chaibani+dermer held -
-> meeting 2025-07-31 bakou al-chaibani+dermer held -
-> meeting 2025-07-31 moscou al-chaibani+poutine held -
-> meeting 2025-08-17 jerusalem barrack+netanyahu held -
-> meeting 2025-08-19 paris barrack+tarif held -
-> meeting 2025-08-25/2025-08-31 beyrouth barrack+aoun planned -
~> meeting 2025-08-18 beyrouth barrack+aoun held -
-> meeting 2025-05-14 riyad trump+al-chareh+salmane held -
!> meeting 2025-08-18 paris tom-barrack+joseph-aoun held partial

2022-11-02
Venezuela-Colombie : Petro et Maduro se retrouvent à Caracas, six ans après
¶ C’est une page qui se tourne entre les deux voisins. Le président colombien Gustavo Petro s’est rendu mardi 1er novembre à Caracas, où Nicolás Maduro l’a accueilli sur les marches du palais de Miraflores. Les deux chefs d’État se sont entretenus pendant plus de deux heures, d’abord en tête-à-tête, puis avec leurs ministres.
¶ Aucun président colombien n’avait foulé le sol vénézuélien depuis Juan Manuel Santos, reçu à Puerto Ordaz par le même Maduro en août 2016. En 2019, Bogota avait rompu avec Caracas, qu’Iván Duque accusait d’abriter la guérilla.
¶ À l’issue de leur entretien, les deux hommes ont signé une déclaration sur le commerce et la sécurité à la frontière, rouverte le 26 septembre. « Il est suicidaire que la Colombie et le Venezuela se séparent », a lancé Gustavo Petro. Le président colombien est reparti dans la soirée.
¶ Le terrain avait été préparé par leurs chefs de la diplomatie. Álvaro Leyva et son homologue vénézuélien Carlos Faría s’étaient vus le 28 juillet à San Cristóbal. Le ministre colombien de la Défense, Iván Velásquez, s’est entretenu il y a une semaine par visioconférence avec Vladimir Padrino.
¶ Prochaine étape : les négociations avec l’Armée de libération nationale. Caracas, qui en est l’un des garants, devrait accueillir à partir du 21 novembre le premier cycle de pourparlers entre les délégués de Gustavo Petro et ceux de l’ELN, Pablo Beltrán en tête. Le haut-commissaire à la paix Danilo Rueda avait rencontré ce dernier le 12 août à La Havane.
¶ L’opposition vénézuélienne fait grise mine. Juan Guaidó, que reconnaissait Iván Duque, parle d’une visite « insensée ». Ses émissaires doivent reprendre langue avec le pouvoir à Mexico avant la fin du mois. Emmanuel Macron a promis d’y aider : il recevra le 11 novembre à Paris Jorge Rodríguez, le négociateur de Nicolás Maduro, et Gerardo Blyde, celui de l’opposition, en présence de Gustavo Petro et de l’Argentin Alberto Fernández.
-> meeting 2022-11-01 caracas petro+maduro held agreement
-> meeting 2016-08 puerto-ordaz santos+maduro held -
-> meeting 2022-07-28 san-cristobal leyva+faria held -
-> video-call 2022-10-24/2022-10-30 - velasquez+padrino held -
-> meeting 2022-08-12 la-havane rueda+beltran held -
-> meeting 2022-11-11 paris macron+rodriguez+blyde+petro+fernandez planned -

2025-06-17
Canada : Carney tente de sauver un G7 que Trump a quitté avant l’heure
¶ KANANASKIS, Alberta — Le premier ministre Mark Carney a poursuivi mardi ses entretiens avec les dirigeants présents au sommet du G7, au lendemain du départ précipité de Donald Trump.
¶ Le président américain a écourté son séjour en raison du conflit entre Israël et l’Iran. Il avait eu lundi matin un entretien bilatéral avec M. Carney, à l’issue duquel les deux hommes ont convenu de conclure une entente commerciale d’ici 30 jours. Il s’est aussi assis avec Keir Starmer, avec qui il a signé un accord sur les droits de douane.
¶ Le président ukrainien Volodymyr Zelensky, qui espérait s’entretenir avec M. Trump, a dû se contenter de ses hôtes. Accueilli mardi matin par M. Carney, il en a obtenu deux milliards de dollars d’aide militaire. Il a ensuite vu le chancelier allemand Friedrich Merz. « La diplomatie traverse une crise », a-t-il constaté avant d’annuler une conférence de presse.
¶ M. Carney a reçu plus tard dans la journée son homologue indien, Narendra Modi. C’était leur première rencontre, deux ans après l’assassinat d’un militant sikh en Colombie-Britannique. Les deux pays vont renvoyer des hauts-commissaires à Ottawa et à New Delhi.
¶ Avant le sommet, le premier ministre avait consulté ses alliés. Il s’était arrêté à Londres dimanche… par téléphone, M. Starmer ayant lui-même fait escale à Ottawa samedi, où M. Carney l’avait emmené voir un match de hockey et l’avait reçu à souper.
¶ Emmanuel Macron, pour sa part, avait fait un détour par Nuuk, dimanche, en compagnie de la première ministre danoise Mette Frederiksen et du premier ministre groenlandais Jens-Frederik Nielsen. La présidente mexicaine Claudia Sheinbaum devait rencontrer M. Trump mardi ; l’entrevue a été annulée, mais le républicain lui a téléphoné pour s’excuser. Elle s’est rabattue sur M. Carney, qui l’a vue en fin d’après-midi.
~> meeting 2025-06-16 kananaskis trump+carney held -
~> meeting 2025-06-16 kananaskis trump+starmer held agreement
-> meeting 2025-06-17 kananaskis zelensky+carney held -
~> meeting 2025-06-17 kananaskis zelensky+merz held -
-> meeting 2025-06-17 kananaskis carney+modi held -
-> meeting 2025-06-14 ottawa carney+starmer held -
~> meeting 2025-06-15 nuuk macron+frederiksen+nielsen held -
-> meeting 2025-06-17 kananaskis sheinbaum+trump cancelled -
~> phone-call 2025-06-17 - trump+sheinbaum held -
-> meeting 2025-06-17 kananaskis carney+sheinbaum held -
!> meeting 2025-06-16/2025-06-17 kananaskis donald-trump+mark-carney held partial
!> meeting 2025-06-17 kananaskis mark-carney+friedrich-merz held -
!> phone-call 2025-06-15 - mark-carney+keir-starmer held -
`);
