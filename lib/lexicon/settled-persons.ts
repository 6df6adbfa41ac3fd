/**
 * Persons so well known that their French spelling is settled: leaders of large states, ministers and envoys the whole
 * world met, heads of international bodies. Whatever variant an article writes, the id stays.
 */
export const SETTLED_PERSONS: ReadonlySet<string> = new Set(
  `
  ban-ki-moon antonio-guterres kofi-annan boutros-boutros-ghali javier-perez-de-cuellar staffan-de-mistura
  lakhdar-brahimi mohamed-elbaradei yukiya-amano rafael-grossi hans-blix martin-griffiths geir-pedersen
  tedros-adhanom-ghebreyesus christine-lagarde dominique-strauss-kahn martti-ahtisaari cyrus-vance david-owen
  jens-stoltenberg anders-fogh-rasmussen javier-solana catherine-ashton federica-mogherini josep-borrell kaja-kallas
  jose-manuel-barroso jean-claude-juncker ursula-von-der-leyen charles-michel donald-tusk herman-van-rompuy
  jacques-delors mark-rutte
  bill-clinton george-bush george-w-bush barack-obama donald-trump joe-biden jimmy-carter al-gore dick-cheney mike-pence
  jd-vance kamala-harris john-kerry hillary-clinton colin-powell condoleezza-rice madeleine-albright
  warren-christopher james-baker rex-tillerson mike-pompeo antony-blinken marco-rubio henry-kissinger john-bolton
  jared-kushner steve-witkoff richard-holbrooke george-mitchell dennis-ross donald-rumsfeld robert-gates
  leon-panetta lloyd-austin jake-sullivan susan-rice nikki-haley william-burns
  vladimir-poutine dmitri-medvedev boris-eltsine mikhail-gorbatchev serguei-lavrov evgueni-primakov igor-ivanov
  andrei-kozyrev edouard-chevardnadze dmitri-peskov serguei-choigou viktor-tchernomyrdine maria-zakharova
  iouri-ouchakov kirill-dmitriev evgueni-prigojine mikhail-bogdanov serguei-riabkov ramzan-kadyrov
  volodymyr-zelensky petro-porochenko viktor-ianoukovitch viktor-iouchtchenko leonid-koutchma leonid-kravtchouk
  ioulia-timochenko arseni-iatseniouk dmytro-kouleba andrii-iermak pavlo-klimkine alexandre-loukachenko
  francois-hollande nicolas-sarkozy jacques-chirac francois-mitterrand emmanuel-macron jean-yves-le-drian
  laurent-fabius alain-juppe hubert-vedrine dominique-de-villepin bernard-kouchner jean-marc-ayrault roland-dumas
  herve-de-charette michel-barnier philippe-douste-blazy michele-alliot-marie lionel-jospin
  angela-merkel gerhard-schroder helmut-kohl olaf-scholz friedrich-merz frank-walter-steinmeier joschka-fischer
  sigmar-gabriel heiko-maas annalena-baerbock hans-dietrich-genscher klaus-kinkel guido-westerwelle
  tony-blair gordon-brown david-cameron theresa-may boris-johnson rishi-sunak keir-starmer margaret-thatcher
  john-major jack-straw robin-cook william-hague philip-hammond david-miliband elizabeth-ii charles-iii
  silvio-berlusconi romano-prodi matteo-renzi mario-draghi giorgia-meloni jose-maria-aznar
  jose-luis-rodriguez-zapatero felipe-gonzalez jean-paul-ii benoit-xvi pape-francois leon-xiv
  viktor-orban andrzej-duda lech-walesa vaclav-havel alexis-tsipras kyriakos-mitsotakis georges-papandreou
  slobodan-milosevic franjo-tudjman alija-izetbegovic radovan-karadzic ratko-mladic vojislav-kostunica hashim-thaci
  ibrahim-rugova aleksandar-vucic albin-kurti ivica-dacic
  recep-tayyip-erdogan ahmet-davutoglu mevlut-cavusoglu hakan-fidan abdullah-gul bulent-ecevit suleyman-demirel
  turgut-ozal binali-yildirim rauf-denktash nicos-anastasiades
  mikheil-saakachvili ilham-aliev heydar-aliev nikol-pachinian robert-kotcharian
  levon-ter-petrossian noursoultan-nazarbaiev kassym-jomart-tokaiev islam-karimov
  bachar-al-assad hafez-al-assad walid-mouallem hassan-nasrallah rafic-hariri
  saad-hariri michel-aoun benjamin-netanyahu ariel-sharon ehud-barak ehud-olmert yitzhak-rabin shimon-peres
  yitzhak-shamir naftali-bennett yair-lapid avigdor-lieberman tzipi-livni yoav-gallant benny-gantz isaac-herzog
  yasser-arafat mahmoud-abbas saeb-erekat ismail-haniyeh yahya-sinouar cheikh-ahmed-yassine
  abdallah-ii hosni-moubarak mohamed-morsi abdel-fattah-al-sissi amr-moussa
  saddam-hussein tarek-aziz nouri-al-maliki haider-al-abadi jalal-talabani massoud-barzani moqtada-sadr
  esmail-baghai roustem-oumerov majid-takht-ravanchi
  ali-khamenei hassan-rohani mahmoud-ahmadinejad mohammad-khatami akbar-hachemi-rafsandjani ebrahim-raissi
  mohammad-javad-zarif abbas-araghchi hossein-amir-abdollahian ali-larijani said-jalili
  manouchehr-mottaki ali-akbar-salehi ali-akbar-velayati
  abdallah-ben-abdel-aziz fahd-ben-abdel-aziz salmane-ben-abdelaziz mohammed-ben-salmane mohammed-ben-nayef
  saoud-al-faycal tamim-ben-hamad-al-thani abd-rabbo-mansour-hadi ali-abdallah-saleh
  oussama-ben-laden ayman-al-zawahiri
  mouammar-kadhafi khalifa-haftar zine-el-abidine-ben-ali abdelaziz-bouteflika abdelmadjid-tebboune
  mohammed-vi hassan-ii beji-caid-essebsi kais-saied
  omar-el-bechir salva-kiir riek-machar abdel-fattah-al-bourhane abiy-ahmed
  nelson-mandela thabo-mbeki jacob-zuma cyril-ramaphosa robert-mugabe paul-kagame yoweri-museveni joseph-kabila
  laurent-desire-kabila mobutu-sese-seko felix-tshisekedi jonas-savimbi jose-eduardo-dos-santos blaise-compaore
  laurent-gbagbo alassane-ouattara olusegun-obasanjo charles-taylor ellen-johnson-sirleaf idriss-deby paul-biya
  denis-sassou-nguesso omar-bongo macky-sall abdoulaye-wade ibrahim-boubacar-keita
  xi-jinping hu-jintao jiang-zemin deng-xiaoping wen-jiabao li-keqiang wang-yi kim-jong-un kim-jong-il kim-il-sung
  moon-jae-in park-geun-hye lee-myung-bak roh-moo-hyun kim-dae-jung shinzo-abe junichiro-koizumi fumio-kishida
  aung-san-suu-kyi hun-sen rodrigo-duterte suharto norodom-sihanouk
  narendra-modi manmohan-singh pervez-musharraf nawaz-sharif benazir-bhutto asif-ali-zardari
  imran-khan hamid-karzai ashraf-ghani abdullah-abdullah mollah-omar
  fidel-castro raul-castro hugo-chavez nicolas-maduro juan-guaido evo-morales luiz-inacio-lula-da-silva
  dilma-rousseff jair-bolsonaro cristina-kirchner alvaro-uribe juan-manuel-santos gustavo-petro ivan-duque
  oscar-arias daniel-ortega manuel-zelaya rafael-correa justin-trudeau stephen-harper
  `
    .trim()
    .split(/\s+/),
);
