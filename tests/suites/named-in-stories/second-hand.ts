import type { Story } from "./row";

/** Stories of a second hand: other talks and habits, longer, persons, states and organisations mixed. */
export const SECOND_HAND: readonly Story[] = [
  {
    day: "1994-08-15",
    text: "⟦P belfast|Belfast⟧, de notre envoyé spécial. A ⟦P stormont|Stormont⟧, personne n'ose y croire. ⟦A gerry-adams|Gerry Adams⟧, président du ⟦O sinn-fein|Sinn Féin⟧, et ⟦A john-hume|John Hume⟧ (⟦O sdlp|SDLP⟧) se sont revus dimanche soir. ⟦A albert-reynolds|Albert Reynolds⟧ a téléphoné à ⟦A john-major|John Major⟧. ⟦A irlande|Dublin⟧ croit à un cessez-le-feu avant la fin du mois ; ⟦A royaume-uni|Londres⟧ demande à voir. L'⟦O ira|IRA⟧, elle, garde le silence. Le révérend ⟦A ian-paisley|Ian Paisley⟧ a dénoncé « une trahison », et sir ⟦A patrick-mayhew|Patrick Mayhew⟧, le ministre chargé de l'Irlande du Nord, s'est refusé à tout commentaire. L'Américain ⟦A bruce-morrison|Bruce Morrison⟧ est attendu jeudi.",
  },
  {
    day: "2023-08-30",
    text: "Que va devenir le ⟦P gabon|Gabon⟧ ? Quelques heures après l'annonce de la réélection d'⟦A ali-bongo|Ali Bongo⟧, l'⟦A gabon|armée⟧ a pris le pouvoir à ⟦P libreville|Libreville⟧. Le général ⟦A brice-oligui-nguema|Brice Oligui Nguema⟧, chef de la garde républicaine, a été porté en triomphe. ⟦A sylvia-bongo|Sylvia Bongo⟧, l'épouse du ⟦A ali-bongo|président déchu⟧, et leur fils ⟦A noureddin-bongo|Noureddin Bongo⟧ seraient retenus. La ⟦A france|France⟧ condamne, ⟦A chine|Pékin⟧ appelle au dialogue, et l'⟦O union-africaine|Union africaine⟧ suspend le pays. Le français ⟦O eramet|Eramet⟧ a arrêté ses mines. ⟦A albert-ondo-ossa|Albert Ondo Ossa⟧, le candidat de l'opposition, réclame la victoire.",
    notYet: true,
  },
  {
    day: "1978-09-06",
    text: "⟦P thurmont|THURMONT⟧ (⟦P maryland|Maryland⟧), 6 sept (AFP) - ⟦A anouar-el-sadate|Anouar el-Sadate⟧ et ⟦A menahem-begin|Menahem Begin⟧ sont arrivés à ⟦P camp-david|Camp David⟧. ⟦A jimmy-carter|Jimmy Carter⟧ les y attendait avec sa femme, ⟦A rosalynn-carter|Rosalynn Carter⟧. ⟦A israel|Israël⟧ refuse d'évacuer le ⟦P sinai|Sinaï⟧ ; l'⟦A egypte|Egypte⟧ exige un retrait total. ⟦A moshe-dayan|Moshe Dayan⟧ et ⟦A ezer-weizman|Ezer Weizman⟧ accompagnent ⟦A menahem-begin|M. Begin⟧. ⟦A cyrus-vance|Cyrus Vance⟧ a vu ⟦A mohamed-ibrahim-kamel|Mohammed Ibrahim Kamel⟧. A ⟦P damas|Damas⟧ et à ⟦P tripoli|Tripoli⟧, on parle de capitulation. L'⟦A urss|URSS⟧ et la ⟦A syrie|Syrie⟧ ont protesté, tandis que ⟦A arabie-saoudite|Ryad⟧ se tait.",
  },
  {
    day: "2017-11-15",
    text: "« Ceci n'est pas un coup d'Etat », a assuré dans la nuit le général ⟦A sibusiso-moyo|Sibusiso Moyo⟧ à la télévision du ⟦A zimbabwe|Zimbabwe⟧. Des blindés ont pris position à ⟦P harare|Harare⟧. ⟦A robert-mugabe|Robert Mugabe⟧, 93 ans, et son épouse ⟦A grace-mugabe|Grace Mugabe⟧ sont assignés à résidence. L'⟦A afrique-du-sud|Afrique du Sud⟧ envoie ⟦A nosiviwe-mapisa-nqakula|Nosiviwe Mapisa-Nqakula⟧ et ⟦A bongani-bongo|Bongani Bongo⟧. ⟦A emmerson-mnangagwa|Emmerson Mnangagwa⟧, dit « le ⟦A emmerson-mnangagwa|Crocodile⟧ », limogé le 6, est rentré de ⟦P johannesburg|Johannesburg⟧. Au sein de la ⟦O zanu-pf|Zanu-PF⟧, ⟦A chris-mutsvangwa|Chris Mutsvangwa⟧ jubile. ⟦A royaume-uni|Londres⟧ suit la situation « de très près ».",
  },
  {
    day: "2012-05-20",
    text: "⟦P chicago|Chicago⟧ (Belga) = Le sommet de l'⟦O otan|Otan⟧ s'est ouvert dimanche. L'⟦O otan|Alliance⟧ quittera l'⟦P afghanistan|Afghanistan⟧ fin 2014. ⟦A barack-obama|Barack Obama⟧ n'a accordé que quelques minutes à ⟦A asif-ali-zardari|Asif Ali Zardari⟧ : le ⟦A pakistan|Pakistan⟧ bloque toujours les convois. ⟦A anders-fogh-rasmussen|Anders Fogh Rasmussen⟧ a reçu ⟦A hamid-karzai|Hamid Karzaï⟧. Pour la ⟦A belgique|Belgique⟧, ⟦A elio-di-rupo|Elio Di Rupo⟧ et ⟦A pieter-de-crem|Pieter De Crem⟧ étaient présents. ⟦A francois-hollande|François Hollande⟧ confirme le départ des troupes françaises d'⟦P afghanistan|Afghanistan⟧. ⟦A russie|Moscou⟧ a boudé, et ⟦A pakistan|Islamabad⟧ espère des excuses.",
  },
  {
    day: "1989-11-29",
    text: "⟦P prague|PRAGUE⟧, 29 novembre (Reuter) - Le dramaturge ⟦A vaclav-havel|Vaclav Havel⟧ et ⟦A ladislav-adamec|Ladislav Adamec⟧, le chef du gouvernement, se sont mis d'accord mercredi. Le ⟦O forum-civique|Forum civique⟧ obtient l'abandon du rôle dirigeant du ⟦O parti-communiste|Parti communiste⟧. ⟦A alexander-dubcek|Alexander Dubcek⟧, revenu de ⟦P bratislava|Bratislava⟧, a été acclamé. ⟦A tchecoslovaquie|Prague⟧ ouvrira sa frontière avec l'⟦P autriche|Autriche⟧. Le secrétaire général ⟦A milos-jakes|Milos Jakes⟧ avait été remplacé par ⟦A karel-urbanek|Karel Urbanek⟧. ⟦A urss|Moscou⟧ n'interviendra pas, a laissé entendre ⟦A guennadi-guerassimov|Guennadi Guerassimov⟧. La ⟦A rda|RDA⟧ et la ⟦A hongrie|Hongrie⟧ ont salué l'événement.",
  },
  {
    day: "2024-10-29",
    text: "⟦P chisinau|Chisinau⟧. Au lendemain du premier tour, ⟦A maia-sandu|Maia Sandu⟧ accuse la ⟦A russie|Russie⟧ d'avoir acheté 300.000 voix. L'oligarque ⟦A ilan-shor|Ilan Shor⟧, réfugié à ⟦P moscou|Moscou⟧, dément. Son adversaire, ⟦A alexandr-stoianoglo|Alexandr Stoianoglo⟧, soutenu par le ⟦O parti-des-socialistes|Parti des socialistes⟧ d'⟦A igor-dodon|Igor Dodon⟧, promet de « parler à tout le monde ». ⟦O union-europeenne|Bruxelles⟧ a débloqué 1,8 milliard d'euros pour la ⟦A moldavie|Moldavie⟧. L'adhésion de la ⟦P moldavie|Moldavie⟧ n'est pas pour demain, prévient ⟦A florent-parmentier|Florent Parmentier⟧, chercheur. En ⟦P transnistrie|Transnistrie⟧, le gaz de ⟦O gazprom|Gazprom⟧ pourrait manquer dès janvier.",
  },
  {
    day: "2009-07-09",
    text: "⟦P l-aquila|L'AQUILA⟧ (⟦P italie|Italie⟧), 9 juil (AFP) - Rencontre furtive entre ⟦A barack-obama|Barack Obama⟧ et ⟦A mouammar-kadhafi|Mouammar Kadhafi⟧ au sommet du ⟦O g8|G8⟧. ⟦A silvio-berlusconi|Silvio Berlusconi⟧ a présenté ⟦A barack-obama+mouammar-kadhafi|les deux hommes⟧. ⟦A hosni-moubarak|Hosni Moubarak⟧, ⟦A thabo-mbeki|Thabo Mbeki⟧ et ⟦A meles-zenawi|Meles Zenawi⟧ étaient de la partie. ⟦A chine|Pékin⟧ était représenté par ⟦A dai-bingguo|Dai Bingguo⟧, ⟦A hu-jintao|Hu Jintao⟧ ayant regagné la ⟦P chine|Chine⟧ à cause du ⟦P xinjiang|Xinjiang⟧. ⟦A carla-bruni|Carla Bruni⟧ visitera vendredi les ruines avec ⟦A george-clooney|George Clooney⟧.",
  },
  {
    day: "2014-09-01",
    text: "C'est à ⟦P minsk|Minsk⟧ que tout se joue. Le diplomate ⟦A mikhail-zourabov|Mikhaïl Zourabov⟧, l'ancien président ⟦A leonid-koutchma|Léonid Koutchma⟧ et la Suissesse ⟦A heidi-tagliavini|Heidi Tagliavini⟧ (⟦O osce|OSCE⟧) ont discuté lundi avec les émissaires des rebelles, ⟦A andrei-pourguine|Andreï Pourguine⟧ et ⟦A alexei-kariakine|Alexeï Kariakine⟧. ⟦A ukraine|Kiev⟧ demande des armes à ⟦A etats-unis|Washington⟧. La ⟦A pologne|Pologne⟧ et les pays baltes réclament des bases. « L'⟦P europe|Europe⟧ est au bord de la guerre », juge ⟦A dalia-grybauskaite|Dalia Grybauskaite⟧. ⟦A ukraine|Kiev⟧ a perdu l'aéroport de ⟦P lougansk|Louhansk⟧, et ⟦P marioupol|Marioupol⟧ se prépare au siège.",
  },
  {
    day: "2011-07-13",
    text: "⟦P juba|Djouba⟧ (APA). Le plus jeune Etat du monde a quatre jours. ⟦A salva-kiir|Salva Kiir⟧ a prêté serment devant ⟦A ban-ki-moon|Ban Ki-moon⟧ et ⟦A omar-el-bechir|Omar el-Béchir⟧. L'admission du ⟦P soudan-du-sud|Soudan du Sud⟧ à l'⟦O onu|ONU⟧ est prévue jeudi. ⟦A soudan|Khartoum⟧ garde ⟦P abyei|Abyei⟧, où l'⟦A ethiopie|Ethiopie⟧ déploie 4.200 hommes. Le partage du pétrole oppose toujours ⟦A soudan|Khartoum⟧ à ⟦A soudan-du-sud|Juba⟧. ⟦A pagan-amum|Pagan Amum⟧ et ⟦A sabir-mohammed-hassan|Sabir Mohammed Hassan⟧ en parleront à ⟦P addis-abeba|Addis-Abeba⟧ sous la houlette de ⟦A thabo-mbeki|Thabo Mbeki⟧. Le chinois ⟦O cnpc|CNPC⟧ s'inquiète.",
  },
  {
    day: "2001-12-05",
    text: "⟦P bonn|BONN⟧ (⟦P allemagne|Allemagne⟧), 5 décembre (Xinhua) -- Les quatre factions afghanes ont désigné mercredi ⟦A hamid-karzai|Hamid Karzaï⟧. Le roi ⟦A zaher-shah|Zaher Shah⟧, exilé à ⟦P rome|Rome⟧, ne régnera pas. Ministre de l'Intérieur de l'⟦O alliance-du-nord|Alliance du Nord⟧, ⟦A younous-qanouni|Younous Qanouni⟧ a cédé ; ⟦A burhanuddin-rabbani|Burhanuddin Rabbani⟧ s'incline. ⟦A lakhdar-brahimi|Lakhdar Brahimi⟧ et ⟦A joschka-fischer|Joschka Fischer⟧ ont applaudi. ⟦A sima-samar|Sima Samar⟧, médecin, sera vice-présidente. Près de ⟦P kandahar|Kandahar⟧, l'⟦A etats-unis|aviation américaine⟧ a bombardé les ⟦O talibans|talibans⟧. Le ⟦A pakistan|Pakistan⟧, l'⟦A iran|Iran⟧ et la ⟦A russie|Russie⟧ ont félicité les délégués.",
  },
  {
    day: "2015-12-02",
    text: "Le ⟦A montenegro|Monténégro⟧ invité à rejoindre l'⟦O otan|Otan⟧ : la ⟦A russie|Russie⟧ promet des représailles. ⟦A jens-stoltenberg|Jens Stoltenberg⟧ a annoncé la décision à ⟦P bruxelles|Bruxelles⟧, aux côtés de ⟦A igor-luksic|Igor Luksic⟧. A ⟦P podgorica|Podgorica⟧, ⟦A milo-djukanovic|Milo Djukanovic⟧ a parlé d'un « jour historique ». Le ⟦O front-democratique|Front démocratique⟧, prorusse, appelle à manifester. « L'⟦O otan|Alliance⟧ avance vers l'est », a déploré ⟦A dmitri-peskov|Dmitri Peskov⟧. La ⟦A serbie|Serbie⟧ n'est pas candidate. L'adhésion de la ⟦P georgie|Géorgie⟧, elle, reste bloquée par ⟦A allemagne|Berlin⟧ et ⟦A france|Paris⟧.",
  },
  {
    day: "1999-05-10",
    text: "⟦A chine|Pékin⟧ exige des excuses. Trois journalistes sont morts dans l'ambassade de Chine à ⟦P belgrade|Belgrade⟧, touchée par des missiles de l'⟦O otan|Otan⟧. ⟦A bill-clinton|Bill Clinton⟧ évoque une erreur. ⟦A viktor-tchernomyrdine|Viktor Tchernomyrdine⟧ a gagné ⟦P pekin|Pékin⟧ lundi pour y rencontrer ⟦A jiang-zemin|Jiang Zemin⟧ ; ⟦A gerhard-schroder|Gerhard Schröder⟧ l'y suivra mercredi. A ⟦P chengdu|Chengdu⟧, la foule a incendié le consulat américain. ⟦A james-sasser|James Sasser⟧, l'ambassadeur des Etats-Unis, est bloqué chez lui. ⟦A ibrahim-rugova|Ibrahim Rugova⟧ est à ⟦P rome|Rome⟧. L'⟦O uck|UCK⟧ tient encore ⟦P junik|Junik⟧.",
    notYet: true,
  },
  {
    day: "2020-09-16",
    text: "Ils n'étaient pas ennemis mais signent la paix. ⟦A benjamin-netanyahu|Benjamin Netanyahu⟧, ⟦A abdallah-ben-zayed-al-nahyane|Abdallah ben Zayed Al Nahyane⟧ et ⟦A abdellatif-al-zayani|Abdellatif al-Zayani⟧ ont paraphé mardi les « accords d'Abraham » dans les jardins de la ⟦P maison-blanche|Maison Blanche⟧. ⟦A donald-trump|Donald Trump⟧ exultait. ⟦A jared-kushner|Jared Kushner⟧, son gendre, est l'architecte de l'affaire. De la ⟦P palestine|Palestine⟧, pas un mot. Le ⟦O hamas|Hamas⟧ a tiré des roquettes sur ⟦P ashdod|Ashdod⟧. Le ⟦A bahrein|Bahreïn⟧ a suivi les ⟦A emirats-arabes-unis|Emirats⟧ ; ⟦A oman|Mascate⟧ et ⟦A soudan|Khartoum⟧ hésitent. ⟦A mahmoud-abbas|Abbas⟧ rappelle son ambassadeur à Manama.",
  },
  {
    day: "2004-03-24",
    text: "⟦P burgenstock|Bürgenstock⟧ (⟦P suisse|Suisse⟧), 24 mars (ATS) - ⟦A tassos-papadopoulos|Tassos Papadopoulos⟧ et ⟦A mehmet-ali-talat|Mehmet Ali Talat⟧ se sont évités mercredi. ⟦A rauf-denktash|Rauf Denktash⟧ n'est pas venu, son fils ⟦A serdar-denktash|Serdar⟧ le remplace. ⟦A alvaro-de-soto|Alvaro de Soto⟧, le médiateur péruvien, fait la navette entre deux étages. ⟦A kofi-annan|Kofi Annan⟧ arrive dimanche, de même que ⟦A costas-caramanlis|Costas Caramanlis⟧ et ⟦A recep-tayyip-erdogan|Recep Tayyip Erdogan⟧. La ⟦A suisse|Suisse⟧ a mobilisé mille soldats. ⟦A chypre|Nicosie⟧ entrera dans l'⟦O union-europeenne|Union⟧ le 1er mai, réunifiée ou non. La réunification de ⟦P chypre|Chypre⟧ passe par ⟦A turquie|Ankara⟧, dit-on à ⟦P bruxelles|Bruxelles⟧.",
    notYet: true,
  },
  {
    day: "2021-02-15",
    text: "⟦P rangoun|RANGOUN⟧ (AFP) - Deux semaines après le putsch, l'avocat ⟦A khin-maung-zaw|Khin Maung Zaw⟧ n'a toujours pas vu ⟦A aung-san-suu-kyi|Aung San Suu Kyi⟧. La ⟦A birmanie|junte⟧ du général ⟦A min-aung-hlaing|Min Aung Hlaing⟧ a coupé internet. L'australien ⟦A sean-turnell|Sean Turnell⟧, conseiller de ⟦A aung-san-suu-kyi|la dirigeante⟧, est détenu. La ⟦A birmanie|Birmanie⟧ est « au bord de l'abîme », selon ⟦A tom-andrews|Tom Andrews⟧, le rapporteur de l'ONU. ⟦A etats-unis|Washington⟧ a sanctionné dix généraux. Le japonais ⟦O kirin|Kirin⟧ rompt avec le conglomérat ⟦O mehl|MEHL⟧. L'⟦O asean|Asean⟧, que préside le ⟦A brunei|Brunei⟧, appelle au dialogue. ⟦A retno-marsudi|Retno Marsudi⟧ consulte.",
  },
  {
    day: "1982-04-30",
    text: "⟦P washington|WASHINGTON⟧, 30 avril (AFP) - Fin de mission pour ⟦A alexander-haig|Alexander Haig⟧. Les ⟦A etats-unis|Etats-Unis⟧ soutiendront le ⟦A royaume-uni|Royaume-Uni⟧ dans la crise des ⟦P malouines|Malouines⟧. ⟦A leopoldo-galtieri|Leopoldo Galtieri⟧ avait refusé le compromis péruvien de ⟦A fernando-belaunde|Fernando Belaunde⟧. ⟦A argentine|Buenos Aires⟧ parle de trahison. ⟦A francis-pym|Francis Pym⟧, qui a succédé à ⟦A lord-carrington|lord Carrington⟧, gagnera ⟦P new-york|New York⟧ samedi. ⟦A nicanor-costa-mendez|Nicanor Costa Mendez⟧ y est déjà. ⟦A margaret-thatcher|Mme Thatcher⟧ a réuni son cabinet à ⟦P chequers|Chequers⟧. L'⟦A urss|URSS⟧ dénonce « une aventure coloniale », l'⟦O oea|OEA⟧ une agression.",
  },
  {
    day: "2016-10-02",
    text: "La ⟦A colombie|Colombie⟧ a dit non. A 50,2%, les électeurs ont rejeté l'accord signé à ⟦P carthagene|Carthagène⟧ entre ⟦A juan-manuel-santos|Juan Manuel Santos⟧ et ⟦A timoleon-jimenez|Rodrigo Londoño⟧, alias ⟦A timoleon-jimenez|Timochenko⟧. « La paix a perdu », soupire ⟦A humberto-de-la-calle|Humberto de la Calle⟧. ⟦A alvaro-uribe|Alvaro Uribe⟧, lui, savoure. Le ⟦O centre-democratique|Centre démocratique⟧ veut renégocier. ⟦A ivan-marquez|Iván Márquez⟧ et ⟦A pastor-alape|Pastor Alape⟧ resteront à ⟦P la-havane|La Havane⟧. La ⟦A norvege|Norvège⟧ et ⟦A cuba|Cuba⟧, garants, se disent prêts. ⟦A jean-arnault|Jean Arnault⟧, de la mission de l'⟦O onu|ONU⟧, a rencontré ⟦A sergio-jaramillo|Jaramillo⟧.",
  },
  {
    day: "2019-06-30",
    text: "⟦P panmunjom|PANMUNJOM⟧ (⟦P coree-du-sud|Corée du Sud⟧) — Un pas, puis vingt. ⟦A donald-trump|Donald Trump⟧ a foulé dimanche le sol de la ⟦P coree-du-nord|Corée du Nord⟧. ⟦A kim-jong-un|Kim Jong Un⟧ l'attendait. ⟦A moon-jae-in|Moon Jae-in⟧, relégué au second plan, souriait. ⟦A ivanka-trump|Ivanka Trump⟧ et ⟦A jared-kushner|Jared Kushner⟧ étaient du voyage, pas ⟦A john-bolton|John Bolton⟧, parti pour ⟦P oulan-bator|Oulan-Bator⟧. ⟦A stephen-biegun|Stephen Biegun⟧ reprendra langue avec ⟦A kim-myong-gil|Kim Myong-gil⟧. ⟦A coree-du-nord|Pyongyang⟧ veut la levée des sanctions ; ⟦A etats-unis|Washington⟧, la dénucléarisation. ⟦A japon|Tokyo⟧ n'a pas été prévenu.",
  },
  {
    day: "2007-12-19",
    text: "⟦P antananarivo|Antananarivo⟧, la capitale malgache, accueille depuis mardi les délégués des ⟦A comores|Comores⟧. Le colonel ⟦A mohamed-bacar|Mohamed Bacar⟧, maître d'⟦P anjouan|Anjouan⟧, refuse toute élection. ⟦A ahmed-abdallah-sambi|Ahmed Abdallah Sambi⟧ menace d'envoyer l'⟦A comores|armée⟧. ⟦A francisco-madeira|Francisco Madeira⟧, l'émissaire de l'Union africaine, arrive de ⟦P pretoria|Pretoria⟧. La ⟦A tanzanie|Tanzanie⟧ et le ⟦A soudan|Soudan⟧ fourniraient des troupes à l'⟦O union-africaine|UA⟧. ⟦A france|Paris⟧ prêterait des avions. A ⟦P moroni|Moroni⟧, on s'impatiente. ⟦A nkosazana-dlamini-zuma|Nkosazana Dlamini-Zuma⟧ a appelé ⟦A mohamed-bacar|Bacar⟧ au téléphone.",
    notYet: true,
  },
  {
    day: "2022-11-20",
    text: "⟦P charm-el-cheikh|Charm el-Cheikh⟧, au petit matin. Accord sur un fonds, rien sur le pétrole. ⟦A sameh-choukri|Sameh Choukri⟧ a abattu le marteau à 4 heures. ⟦A frans-timmermans|Frans Timmermans⟧ (⟦O commission-europeenne|Commission européenne⟧) est déçu. ⟦A sherry-rehman|Sherry Rehman⟧, pour le ⟦A pakistan|Pakistan⟧, a salué « un acompte ». La ⟦A chine|Chine⟧ n'a rien promis : ⟦A xie-zhenhua|Xie Zhenhua⟧ l'a répété à ⟦A john-kerry|John Kerry⟧. ⟦O greenpeace|Greenpeace⟧ et le ⟦O wwf|WWF⟧ sont amers. L'ONG ⟦O power-shift-africa|Power Shift Africa⟧ de ⟦A mohamed-adow|Mohamed Adow⟧ se réjouit. La prochaine conférence aura lieu à ⟦P dubai|Dubaï⟧ ; ⟦A sultan-al-jaber|Sultan Al Jaber⟧ la présidera.",
    notYet: true,
  },
  {
    day: "1973-01-23",
    text: "⟦P paris|PARIS⟧, 23 janvier (AFP) - ⟦A henry-kissinger|Henry Kissinger⟧ et ⟦A le-duc-tho|Le Duc Tho⟧ ont paraphé mardi, avenue Kléber, l'accord qui doit ramener la paix au ⟦P vietnam|Vietnam⟧. ⟦A xuan-thuy|Xuan Thuy⟧ et ⟦A william-sullivan|William Sullivan⟧ assistaient à la cérémonie. ⟦A richard-nixon|Richard Nixon⟧ l'annoncera ce soir. ⟦A nguyen-van-thieu|Nguyen Van Thieu⟧, le président sud-vietnamien, s'est résigné. ⟦A nguyen-thi-binh|Mme Nguyen Thi Binh⟧ signera samedi pour le ⟦O grp|Gouvernement révolutionnaire provisoire⟧ (⟦O grp|GRP⟧). Le ⟦A canada|Canada⟧, la ⟦A hongrie|Hongrie⟧, l'⟦A indonesie|Indonésie⟧ et la ⟦A pologne|Pologne⟧ surveilleront la trêve.",
    notYet: true,
  },
  {
    day: "2010-11-20",
    text: "⟦P lisbonne|Lisbonne⟧, 20 nov. (ATS/Reuters) - ⟦A dmitri-medvedev|Dmitri Medvedev⟧ à la table de l'⟦O otan|Otan⟧. ⟦A jose-socrates|José Sócrates⟧ recevait. ⟦A herman-van-rompuy|Herman Van Rompuy⟧, ⟦A catherine-ashton|lady Ashton⟧ et ⟦A jose-manuel-barroso|José Manuel Barroso⟧ verront ensuite ⟦A barack-obama|Barack Obama⟧. La ⟦A turquie|Turquie⟧ ne veut pas que l'⟦P iran|Iran⟧ soit nommé. ⟦A abdullah-gul|Abdullah Gül⟧ l'a obtenu. La ⟦A georgie|Géorgie⟧ n'est pas oubliée : ⟦A mikheil-saakachvili|Mikheïl Saakachvili⟧ a vu ⟦A barack-obama|M. Obama⟧ dix minutes. ⟦A suisse|Berne⟧ était représentée par ⟦A micheline-calmy-rey|Micheline Calmy-Rey⟧ et ⟦A ueli-maurer|Ueli Maurer⟧.",
    notYet: true,
  },
  {
    day: "2026-02-11",
    text: "⟦A donald-trump|Trump⟧ et le ⟦P groenland|Groenland⟧, suite. ⟦A jens-frederik-nielsen|Jens-Frederik Nielsen⟧ a reçu mercredi à ⟦P nuuk|Nuuk⟧ ⟦A jeff-landry|Jeff Landry⟧, l'envoyé du ⟦A donald-trump|président américain⟧. Le ⟦A danemark|Danemark⟧ n'était pas invité, ce dont ⟦A lars-lokke-rasmussen|Lars Løkke Rasmussen⟧ s'est ému auprès de ⟦A marco-rubio|Marco Rubio⟧. ⟦A danemark|Copenhague⟧ renforce sa flotte. L'avenir du ⟦P groenland|Groenland⟧ « appartient à son peuple », a redit ⟦A mette-frederiksen|Mette Frederiksen⟧. ⟦A france|Paris⟧, ⟦A allemagne|Berlin⟧ et ⟦A norvege|Oslo⟧ ont dépêché des officiers. La société ⟦O amaroq|Amaroq⟧ y exploite de l'or. ⟦A vivian-motzfeldt|Vivian Motzfeldt⟧, chargée des relations extérieures, parle d'une « discussion franche ».",
  },
  {
    day: "2003-06-04",
    text: "⟦P aqaba|Aqaba⟧, ⟦P jordanie|Jordanie⟧. Trois jours après ⟦P evian|Evian⟧, ⟦A george-w-bush|George W. Bush⟧ a réuni ⟦A ariel-sharon|Ariel Sharon⟧ et ⟦A mahmoud-abbas|Mahmoud Abbas⟧ chez le roi ⟦A abdallah-ii|Abdallah II⟧. ⟦A yasser-arafat|Yasser Arafat⟧ était confiné à ⟦P ramallah|Ramallah⟧. ⟦A ariel-sharon|Sharon⟧ démantèlera des colonies ; ⟦A mahmoud-abbas|Abou Mazen⟧ condamne le terrorisme. ⟦A condoleezza-rice|Condoleezza Rice⟧ restera en contact avec ⟦A mohammed-dahlane|Mohammed Dahlan⟧ et ⟦A dov-weisglass|Dov Weisglass⟧. Le ⟦O jihad-islamique|Jihad islamique⟧ rejette tout. ⟦A egypte|Le Caire⟧ offre sa médiation, ⟦A syrie|Damas⟧ fulmine. ⟦A john-wolf|John Wolf⟧ surveillera l'application de la feuille de route.",
  },
];
