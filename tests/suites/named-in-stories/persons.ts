import type { Story } from "./row";

/** Persons met for the first time, of all naming cultures, and what they are called later on. */
export const PERSONS: readonly Story[] = [
  {
    day: "2006-10-21",
    text: "⟦P davao|DAVAO⟧ (⟦P philippines|Philippines⟧), 21 oct (AFP) - Les délégués du ⟦A philippines|gouvernement⟧ et du ⟦O milf|Front moro islamique de libération⟧ (⟦O milf|MILF⟧) se sont quittés samedi sans accord. La délégation officielle, emmenée par ⟦A rodolfo-garcia|Rodolfo Garcia⟧, comprenait aussi le général à la retraite ⟦A edgardo-gurrea|Edgardo Gurrea⟧, l'avocate ⟦A sedfrey-candelaria|Sedfrey Candelaria⟧ et ⟦A nabil-tan|Nabil Tan⟧, numéro deux du bureau de paix. En face, ⟦A mohagher-iqbal|Mohagher Iqbal⟧ était flanqué de ⟦A michael-mastura|Michael Mastura⟧. « Nous nous reverrons », a promis ⟦A mohagher-iqbal|Iqbal⟧. ⟦A rodolfo-garcia|M. Garcia⟧ s'est refusé à tout commentaire.",
  },
  {
    day: "2012-09-03",
    text: "De notre correspondant à ⟦P rangoun|Rangoun⟧. Le négociateur birman ⟦A aung-min|Aung Min⟧ a rencontré lundi le chef karen ⟦A mutu-say-poe|Mutu Say Poe⟧, arrivé de ⟦P mae-sot|Mae Sot⟧ avec sa fille, ⟦A naw-zipporah-sein|Naw Zipporah Sein⟧. L'opposante ⟦A aung-san-suu-kyi|Aung San Suu Kyi⟧ n'était pas conviée. Le président, ⟦A thein-sein|Thein Sein⟧, un ancien militaire, a délégué ⟦A soe-thane|Soe Thane⟧, l'un de ses plus proches conseillers. « Le général ⟦A mutu-say-poe|Mutu Say Poe⟧ est un homme de parole », a lâché ⟦A aung-min|M. Aung Min⟧ devant la presse.",
  },
  {
    day: "1979-12-18",
    text: "⟦P londres|LONDRES⟧, 18 décembre (Reuter). Sous la houlette de ⟦A lord-carrington|lord Carrington⟧, qui présidait la conférence depuis septembre, l'évêque ⟦A abel-muzorewa|Abel Muzorewa⟧ et les deux chefs du Front patriotique, ⟦A joshua-nkomo|Joshua Nkomo⟧ et ⟦A robert-mugabe|Robert Mugabe⟧, ont paraphé le texte. ⟦A lord-soames|Lord Soames⟧, nommé gouverneur, est déjà à ⟦P salisbury|Salisbury⟧. ⟦A ian-smith|Ian Smith⟧, l'ancien Premier ministre rhodésien, avait quitté la salle. « Il faudra des années », a commenté sir ⟦A ian-gilmour|Ian Gilmour⟧, adjoint de ⟦A lord-carrington|lord Carrington⟧.",
  },
  {
    day: "1988-05-31",
    text: "Pendant que ⟦A ronald-reagan|Ronald Reagan⟧ et ⟦A mikhail-gorbatchev|Mikhaïl Gorbatchev⟧ discutaient missiles au ⟦P kremlin|Kremlin⟧, ⟦A nancy-reagan|Nancy Reagan⟧ et ⟦A raissa-gorbatcheva|Raïssa Gorbatcheva⟧ visitaient un musée. ⟦A nancy-reagan|La première dame américaine⟧ a souri aux photographes. Le porte-parole de la Maison Blanche, ⟦A marlin-fitzwater|Marlin Fitzwater⟧, a nié tout froid. Un autre dîner est prévu à ⟦P spasso-house|Spasso House⟧, où ⟦A jack-matlock|Jack Matlock⟧ et son épouse ⟦A rebecca-matlock|Rebecca⟧ recevront les deux couples.",
  },
  {
    day: "2003-10-08",
    text: "⟦P accra|Accra⟧ (PANA) - Le Prix Nobel de la paix ira-t-il à ⟦A jose-ramos-horta|José Ramos-Horta⟧, à ⟦A vaclav-havel|Vaclav Havel⟧ ou à la Kényane ⟦A wangari-maathai|Wangari Maathai⟧ ? Interrogé par la presse, ⟦A kofi-annan|Kofi Annan⟧ a souri. Sa femme, ⟦A nane-annan|Nane Annan⟧, l'accompagnait, de même que ⟦A graca-machel|Graça Machel⟧, veuve de ⟦A samora-machel|Samora Machel⟧ et épouse de ⟦A nelson-mandela|Nelson Mandela⟧. Le président ghanéen ⟦A john-kufuor|John Kufuor⟧ a offert un déjeuner. ⟦A graca-machel|Mme Machel⟧ regagnera ⟦P maputo|Maputo⟧ jeudi.",
  },
  {
    day: "2018-02-10",
    text: "⟦P seoul|Séoul⟧ (Yonhap) -- ⟦A kim-yo-jong|Kim Yo-jong⟧, la soeur cadette du ⟦A kim-jong-un|dirigeant nord-coréen⟧, a déjeuné samedi à la ⟦P maison-bleue|Maison Bleue⟧. Outre ⟦A kim-yong-nam|Kim Yong-nam⟧, âgé de 90 ans, elle était accompagnée de ⟦A choe-hwi|Choe Hwi⟧ et de ⟦A ri-son-gwon|Ri Son-gwon⟧. Côté sud, ⟦A im-jong-seok|Im Jong-seok⟧, ⟦A chung-eui-yong|Chung Eui-yong⟧ et ⟦A suh-hoon|Suh Hoon⟧ entouraient ⟦A moon-jae-in|Moon Jae-in⟧. ⟦A kim-yo-jong|Mlle Kim⟧ a remis une lettre. Le président ⟦A moon-jae-in|Moon⟧ a répondu qu'il fallait « créer les conditions ».",
  },
  {
    day: "1998-06-17",
    text: "⟦P bissau|BISSAU⟧, 17 juin (Lusa). Le président ⟦A joao-bernardo-vieira|João Bernardo Vieira⟧, dit ⟦A joao-bernardo-vieira|Nino⟧, refuse de négocier avec ⟦A ansumane-mane|Ansumane Mané⟧, le brigadier qui mène la mutinerie. Le ministre portugais ⟦A jaime-gama|Jaime Gama⟧ et son homologue angolais ⟦A venancio-de-moura|Venâncio de Moura⟧ sont arrivés à bord d'une frégate. ⟦A luis-moita|Luís Moita⟧, universitaire, et l'évêque de Bissau, dom ⟦A settimio-ferrazzetta|Settimio Ferrazzetta⟧, ont plaidé pour une trêve. « ⟦A joao-bernardo-vieira|Vieira⟧ doit partir », tonne ⟦A ansumane-mane|Mané⟧.",
  },
  {
    day: "2020-11-30",
    text: "⟦P addis-abeba|Addis-Abeba⟧, 30 novembre (Xinhua) -- ⟦A abiy-ahmed|Abiy Ahmed⟧ a affirmé lundi que la traque de ⟦A debretsion-gebremichael|Debretsion Gebremichael⟧ se poursuivait. Le général ⟦A berhanu-jula|Berhanu Jula⟧ et ⟦A demeke-mekonnen|Demeke Mekonnen⟧ étaient à ses côtés. Dépêchés par l'⟦O union-africaine|Union africaine⟧, ⟦A joaquim-chissano|Joaquim Chissano⟧, ⟦A ellen-johnson-sirleaf|Ellen Johnson Sirleaf⟧ et ⟦A kgalema-motlanthe|Kgalema Motlanthe⟧ n'ont pu gagner ⟦P mekele|Mekele⟧. ⟦A debretsion-gebremichael|Debretsion⟧ a démenti avoir fui. ⟦A getachew-reda|Getachew Reda⟧, l'un de ses lieutenants, assure que « la guerre ne fait que commencer ».",
  },
  {
    day: "2009-02-02",
    text: "⟦P reykjavik|Reykjavik⟧ -- Première femme au pouvoir en ⟦P islande|Islande⟧, ⟦A johanna-sigurdardottir|Jóhanna Sigurdardóttir⟧ a pris ses fonctions lundi. ⟦A steingrimur-sigfusson|Steingrímur Sigfússon⟧ prend les Finances, ⟦A ossur-skarphedinsson|Össur Skarphédinsson⟧ garde la diplomatie. Le chef de l'Etat, ⟦A olafur-ragnar-grimsson|Ólafur Ragnar Grímsson⟧, a reçu ⟦A geir-haarde|Geir Haarde⟧ pour la passation. ⟦A johanna-sigurdardottir|Sigurdardóttir⟧ verra mercredi la Norvégienne ⟦A kristin-halvorsen|Kristin Halvorsen⟧. La ⟦O banque-centrale-d-islande|Banque centrale d'Islande⟧ n'a pas réagi.",
  },
  {
    day: "1993-08-30",
    text: "Le secret était bien gardé. Depuis janvier, ⟦A ahmed-qorei|Ahmed Qoreï⟧, dit ⟦A ahmed-qorei|Abou Alaa⟧, et l'historien ⟦A yair-hirschfeld|Yair Hirschfeld⟧ se voyaient près d'⟦P oslo|Oslo⟧. ⟦A terje-roed-larsen|Terje Larsen⟧, un sociologue, et sa femme ⟦A mona-juul|Mona Juul⟧ servaient d'hôtes. ⟦A uri-savir|Uri Savir⟧ puis ⟦A joel-singer|Joel Singer⟧, un juriste, ont rejoint les conciliabules en mai. Ni ⟦A hanane-achraoui|Hanane Achraoui⟧ ni ⟦A faisal-husseini|Fayçal Husseini⟧ n'en savaient rien. ⟦A yasser-arafat|Arafat⟧ suivait tout de ⟦P tunis|Tunis⟧, par l'entremise de ⟦A mahmoud-abbas|Mahmoud Abbas⟧, alias ⟦A mahmoud-abbas|Abou Mazen⟧.",
    notYet: true,
  },
  {
    day: "2016-05-18",
    text: "LE PORTRAIT. ⟦A nguyen-xuan-phuc|Nguyen Xuan Phuc⟧, le nouvel homme fort. A 61 ans, ⟦A nguyen-xuan-phuc|le nouveau chef du gouvernement vietnamien⟧ succède à ⟦A nguyen-tan-dung|Nguyen Tan Dung⟧. Proche de ⟦A nguyen-phu-trong|Nguyen Phu Trong⟧, le secrétaire général du parti, il recevra lundi ⟦A barack-obama|Barack Obama⟧. ⟦A tran-dai-quang|Tran Dai Quang⟧, le président, et ⟦A pham-binh-minh|Pham Binh Minh⟧, qui dirige la diplomatie, seront là aussi. « ⟦A nguyen-xuan-phuc|Phuc⟧ écoute beaucoup », confie l'historien ⟦A duong-trung-quoc|Duong Trung Quoc⟧.",
  },
  {
    day: "2002-07-20",
    text: "⟦P machakos|Machakos⟧ (⟦P kenya|Kenya⟧). Une image restera : ⟦A ghazi-salahuddin|Ghazi Salahuddin⟧ et ⟦A salva-kiir|Salva Kiir⟧ main dans la main. Le médiateur, le général kényan ⟦A lazaro-sumbeiywo|Lazaro Sumbeiywo⟧, les avait enfermés dans un motel. ⟦A john-danforth|John Danforth⟧, l'émissaire américain, et le Britannique ⟦A alan-goulty|Alan Goulty⟧ s'étaient relayés. ⟦A john-garang|John Garang⟧ et ⟦A omar-el-bechir|Omar el-Béchir⟧ se verront bientôt à ⟦P kampala|Kampala⟧, chez ⟦A yoweri-museveni|Yoweri Museveni⟧. « ⟦A john-garang|Garang⟧ tiendra parole », a juré ⟦A salva-kiir|Kiir⟧.",
  },
  {
    day: "1986-09-22",
    text: "⟦P new-york|NEW YORK⟧, 22 septembre (Reuter) - L'affaire ⟦A nicholas-daniloff|Daniloff⟧ empoisonne le sommet. ⟦A nicholas-daniloff|Nicholas Daniloff⟧, correspondant de l'hebdomadaire US News, est accusé d'espionnage par ⟦A urss|Moscou⟧. ⟦A george-shultz|George Shultz⟧ en a parlé trois heures avec ⟦A edouard-chevardnadze|Edouard Chevardnadze⟧. Les ⟦A urss|Soviétiques⟧ réclament l'élargissement de ⟦A guennadi-zakharov|Guennadi Zakharov⟧, physicien employé par l'⟦O onu|ONU⟧. « Pas d'échange », a martelé ⟦A ronald-reagan|Reagan⟧. Le dissident ⟦A youri-orlov|Youri Orlov⟧ pourrait toutefois être libéré.",
  },
  {
    day: "2014-02-11",
    text: "⟦P nicosie|Nicosie⟧ - Assis côte à côte, ⟦A nicos-anastasiades|Nicos Anastasiades⟧ et ⟦A dervis-eroglu|Dervis Eroglu⟧ ont lu la même déclaration. A leurs côtés : ⟦A lisa-buttenheim|Lisa Buttenheim⟧ (⟦O onu|ONU⟧), ⟦A andreas-mavroyiannis|Andreas Mavroyiannis⟧ et ⟦A kudret-ozersay|Kudret Özersay⟧. ⟦A victoria-nuland|Victoria Nuland⟧, une diplomate américaine, avait fait le voyage la semaine dernière. « C'est un début », commente ⟦A hubert-faustmann|Hubert Faustmann⟧, politologue.",
  },
];
