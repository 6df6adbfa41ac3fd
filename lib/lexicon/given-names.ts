import { GIVEN_NAME_PLACES } from "./ambiguous";

/** French given names, folded. */
const FRENCH =
  "adrien agnes alain albert alexandre alexis alfred alice aline alix amandine amelie anais andre " +
  "andree anne annick annie antoine armand arnaud arthur audrey aurelie aurelien baptiste basile benoit " +
  "bernadette bernard bertrand brigitte bruno camille carole caroline catherine cecile cedric chantal " +
  "charles charlotte christelle christian christiane christine christophe claire claude claudine " +
  "clement clementine corinne cyril damien daniel daniele danielle david delphine denis denise didier " +
  "dimitri dominique edgar edith edouard eliane elisabeth elise elodie emile emilie emmanuel emmanuelle " +
  "eric ernest estelle etienne eugene eva fabien fabienne fabrice felix fernand florian francis franck " +
  "francois francoise frederic frederique gabriel gabrielle gael gaspard gaston genevieve georges " +
  "gerald gerard germain ghislaine gilbert gilles gisele gregoire guillaume gustave guy helene henri " +
  "henriette herve hubert hugo hugues irene isabelle jacqueline jacques jean jeanne jerome jocelyne " +
  "joel joelle joseph josette jules julie julien juliette justine karine laetitia laure laurence " +
  "laurent lea leon leopold lionel louis louise luc lucas lucie lucien lydie madeleine marc marcel " +
  "margaux marguerite marie marine marion martin martine mathieu mathilde matthieu maurice maxime " +
  "michel michele micheline mireille monique muriel nadege nadine natacha nathalie nicolas nicole noel " +
  "noelle odile olivier pascal pascale patrice patricia patrick paul paule pauline philippe philippine " +
  "pierre pierrick quentin raoul raphael raymond rebecca regine regis remi remy renaud rene renee " +
  "robert robin roger roland romain roselyne sabine samuel sandrine sarah sebastien serge severine " +
  "simon simone solange sophie stanislas stephane stephanie suzanne sylvain sylvie tanguy therese " +
  "thibault thierry thomas valerie valery veronique vincent virginie xavier yann yannick yolande yves " +
  "yvette yvonne";

/** English and American given names, folded. */
const ENGLISH =
  "aaron abigail adam alan alastair alec alex alexander alison alistair allan allen amanda amber amy " +
  "andrew andy angela ann anna anthony antony ashley ashton barbara barry ben benjamin bernie bert beth " +
  "betty bill bob bobby boris brad bradley brandon brent brett brian bridget bruce bryan caitlin carol " +
  "carolyn cathy chad charlie chelsea cheryl chloe chris christina christopher chuck cindy clare clark " +
  "colin colleen condoleezza connie craig curtis cynthia dan danny darren darryl dave dean deborah " +
  "debra dennis derek diana diane dick don donald donna doris dorothy doug douglas duncan dwight dylan " +
  "ed eddie edward edwin eileen eleanor elena eliot elizabeth ellen elliott emily emma erica erin ethan " +
  "evan evelyn frances frank franklin fred gareth garry gary gavin geoffrey george gina glen glenn " +
  "gloria gordon graham greg gregory gwen hannah harold harriet harry harvey heather helen henry " +
  "herbert hilary hillary holly howard hugh ian ivan jack jackie jacob jake james jamie jane janet " +
  "janice jared jason jay jeff jeffrey jen jenna jennifer jeremy jerry jesse jessica jill jim jimmy " +
  "joan joe john johnny jon jonathan jordan josh joshua joyce judith judy julia julian justin kamala " +
  "karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin kimberly " +
  "kirsten kristen kurt kyle larry laura lauren lawrence leonard leslie lewis liam linda lisa liz lloyd " +
  "logan lori lucy luke lynn malcolm margaret mark marsha marvin mary matt matthew megan melanie " +
  "melissa michael michelle mick mike mitch mitchell molly morgan nancy natalie nathan ned neil " +
  "nicholas nick nigel nikki noah norman oliver oscar owen pam pamela patsy peggy pete peter phil " +
  "philip phillip rachel ralph randy ray richard rick rob rodney ron ronald rosemary ross roy rupert " +
  "russell ruth ryan sally sam samantha sandra sandy scott sean shane shannon sharon shaun shawn sheila " +
  "shirley sidney spencer stacy stanley stephen steve steven stewart stuart susan suzan tammy tara ted " +
  "terence teresa terry theodore theresa tim timothy tina todd tom tommy tony tracy travis trevor tyler " +
  "vernon vicki walter wanda warren wayne wendy wesley william zachary zoe";

/** German, Dutch and Nordic given names, folded. */
const GERMANIC =
  "anders andreas angelika anja anke annalena annegret anneke annelie annette anton arne astrid axel " +
  "bart bernd berndt birgit bjorn carl carsten christoph claus daan dagmar detlev dieter dirk eckart " +
  "egon elke erik erika ernst espen ferdinand franz frauke friedrich fritz georg gerd gerda gerhard " +
  "gernot greta gudrun guido gunnar gunter gunther hannelore hans harald hartmut heidi heiko heinrich " +
  "heinz helga helle helmut hendrik henrik herman hermann holger horst ingrid ingvar jan jens jeroen " +
  "joachim jochen johan johann johannes jonas jorg jorgen josef jurgen kai karel karin karsten katarina " +
  "katja katrin kjell klaus knut konrad kristin kristina lars leif lena lennart lothar ludwig maarten " +
  "magdalena magnus manfred margot marieke markus mathias matthias mette michaela mikael moritz niels " +
  "nils norbert olaf olof oskar otto peer petra pieter rainer reinhard rolf rudiger rudolf ruud " +
  "siegfried sigmar sigrid staffan stefan steffen sten susanne sven tarja terje thorsten tobias tor " +
  "torsten ulf ulla ulrich ulrike ursula ute uwe viktor volker werner willem wim wolfgang wopke";

/** Spanish, Portuguese and Italian given names, folded. */
const LATIN =
  "adolfo alberto alejandra alejandro alessandro alfonso alfredo alicia alvaro ana andrea andres angel " +
  "angelino antonella antonio armando arturo aurelio beatriz beppe bernardino carla carlo carlos carmen " +
  "carolina cesar chiara claudia claudio cristian cristina dario delcy diego dilma diosdado eduardo " +
  "elisabetta emilio enrica enrico enrique ernesto esteban eugenio evo fabio fabrizio federica federico " +
  "felipe fernando fidel filippo francesca francesco francisco franco gabriela gerardo giacomo " +
  "giancarlo gianfranco gianni gilberto giorgia giorgio giovanni giuliano giulio giuseppe gonzalo " +
  "graziella guillermo gustavo hector hernan humberto ignacio inacio ines inigo isabel ismael jaime " +
  "javier jesus joao joaquim joaquin jorge jose josep juan juana julio leandro leonardo leopoldo " +
  "lorenzo luca lucia luciano luigi luis luisa luiz manuel manuela marcela marcelo marco marcos maria " +
  "mariano mario marisa marisol marta massimo mateo matteo mauricio maurizio mauro mercedes miguel " +
  "miroslava nestor nicola nuno octavio ollanta orlando pablo paola paolo patrizia paulo pedro pepe " +
  "pietro pilar rafael ramiro ramon raul renata renato renzo ricardo roberta roberto rocco rodolfo " +
  "rodrigo rogelio rosa rosario rossana rui salvador salvatore santiago sebastian sergio silvia silvio " +
  "sofia stefano susana tareck timoleon tomas ugo valentina vicente vincenzo vittorio yolanda";

/** Slavic and Albanian given names, folded. */
const SLAVIC =
  "agim albin aleksandar aleksander aleksandr aleksei alexandr alexei alija alina anatoli anatolii " +
  "andrei andrii andrij andrzej arkadi arseni artem atifete bogdan boguslaw bojan bronislaw dalibor " +
  "danilo darko denys dmitri dmitro dmytro donatas dragan dusan edi ekaterina evgueni fatmir franjo " +
  "gennadi gleb goran grigori grzegorz guennadi halyna haris hashim hrvoje ibrahim igor ihor ilia ilir " +
  "ioulia iouri irina iryna ivica ivo jadranka janusz jaroslav jaroslaw jelena jerzy jovan kirill " +
  "konstantin kostiantyn krzysztof lech leonid leszek lioudmila ljubo maciej makim maksym marcin marek " +
  "marija mariusz mateusz maxim mikhail mikheil mikola milan milo milorad milos mirjana miro miroslav " +
  "mladen momcilo mykhailo mykola nadejda natalia nebojsa nikola nikolai oksana oleg oleh oleksandr " +
  "oleksii olena olexandre olexii olga olha pavel pavlo petar petr petro piotr predrag radek radoslaw " +
  "radovan ramush ratko roman rostislav rouslan roustem ruslan sacha sali sergiy serguei serhii slavko " +
  "slobodan sonja stanislav stipe svetlana taras tatiana tihomir tomasz tomislav vadim vadym valentin " +
  "valeri vassil vassili vera vesna viatcheslav vitali vitaliy vjosa vladan vladimir vladislav vlado " +
  "vojislav volodymyr vuk vyacheslav wojciech yaroslav youri yulia yuri zbigniew zdravko zlatko zoran";

/** Given names of the Caucasus, central, southern and eastern Asia, folded. */
const CAUCASUS_AND_ASIA =
  "abdulla aizaz ajit akira almazbek amit anil anwar araik aram ararat arayik armen artur arun arvind " +
  "ashok ashot asif askar aung aziz bakytjan benazir benigno bilawal bui chavkat corazon davit deepak " +
  "eldar elmar elmira emomali fikret fumio gagik georgui giorgi gopal guela guiorgui hakob hikmet hina " +
  "hirokazu hiroshi hishammuddin hovik ilham imran irakli ishaq joko junichiro kairat kakha kanat kasit " +
  "kassym katsunobu kenji khawaja khin koichiro koji levan levon lilit mahathir maleeha mamouka " +
  "manmohan marty masahiko megawati mher najib naoto narendra nawaz nguyen nika nikol nino nirupama " +
  "nobuo norodom nourlan noursoultan pervez pham phan prabowo pranab prayut priyanka rahul rajiv " +
  "rajnath ramil ravi retno rouben roustam ruben sadako salman salome samvel sanae sanjay sartaj seiji " +
  "serj shahbaz shashi shehbaz shigeru shinzo shivshankar sonia sooronbai subrahmanyam suharto " +
  "surakiart surin sushma susilo takashi takeshi taro thaksin thein tigran timour tomohiko toshimitsu " +
  "tran vahan vahram vano vardan vartan vazgen vijay vikas vo win yasuhide yingluck yoko yoshihide " +
  "yoshimasa yousuf yuki yukio yukiya zohrab zourab zurab";

/** Arabic, Persian and Turkish given names, folded. */
const ARABIC_PERSIAN_TURKISH =
  "abbas abdallah abdel abdelaziz abdelhamid abdelkader abdellatif abdelmadjid abdelmalek abdelwahid " +
  "abdoul abdoulaye abdul abdulkadir abdullah abdurrahim abdurrahman adel adib adnan adnane agha ahmad " +
  "ahmed aicha akbar akram ala alaa ali amal amer amin amina amine amir amr anas anis anouar aref " +
  "assaad assad ayad ayman aymane ayoub azzam bachar bachir badr bahaa bahram bandar barham bassam " +
  "bassel bassem beji bilal binali boualem bouthaina brahim bulent burak cemil chafik chakib charif " +
  "cheikh cherif dalia devlet djamel driss ebrahim ekrem elias emad emine erdal esmail essam fadel fadi " +
  "fahd fahmi faisal fares farid farida farouk faruk fatima fatma faycal fayez feridun fouad ghassan " +
  "ghazi habib hachem hadi hafez haidar haider haitham hakan hakim hamad hamdi hamed hamid hamza hani " +
  "haroun hassan hatem haytham hazem hicham hisham hocine hoshyar hosni hossam hossein houcine houda " +
  "hulusi hussein idriss ilnur imad ismail iyad jaafar jabar jaber jalal jamal jamil jassem javad " +
  "joumana kacem kais kamal kamel karim kassem kemal khaled khalid khalifa khalil khatib khemaies labib " +
  "lakhdar lamine latifa leila lina lotfi maan mahdi mahmoud mahmud majed majid malek manal mansour " +
  "marouane marwan maryam marzieh masoud massoud mazen mazloum mehdi mehmet meral meryem mesut mevlut " +
  "michal mohamad mohamed mohammad mohammed mohsen mona moncef moqtada mostafa mouammar mounir mourad " +
  "moussa moustafa murat mustafa nabih nabil nada nadia nadim naguib naim naji najla nasr nasser nawaf " +
  "nawal nayef nazem nizar noura nouri numan omar omer omran osama osman othman oussama qais qassem " +
  "rachad rachid raed rafic rafik ramadan rami ramtane rana rania rashad rashid razan recep reza riad " +
  "ridha riyad ryad saad saadi saddam sadek saeb saeed safwan said salah saleh salem salim salma " +
  "salmane salwa sameh sami samia samir samira saoud sedat selahattin selim sharif siham sofiane souad " +
  "souleimane suhail suheil suleyman sultan taher taieb talal tamim tammam tansu tarek tariq tawfik " +
  "tayyip turgut volkan wael wafa waleed walid wassim yahya yasar yasmine yasser yassine yehia younes " +
  "youssef yusuf zaher zaki zayed zeid ziad zineb";

/** Hebrew given names, folded. */
const HEBREW =
  "amos arie ariel arye avi avigdor aviv avraham ayelet benny benyamin bezalel binyamin dore dov efraim " +
  "ehud eitan eli eliahou elie ezer gabi gadi galit gideon gil gilad haim israel itamar itzhak limor " +
  "meir menahem merav miri moshe naftali nir nitzan noam ofer ofir oren reuven ronen roni shaoul shaul " +
  "shelly shimon shlomo silvan tamir tzachi tzipi tzipora uri uzi yaakov yair yariv yehuda yisrael " +
  "yitzhak yoav yoel yossi yuval zeev zvi";

/** Given names of Africa south of the Sahara, folded. */
const AFRICAN =
  "abiy adama alassane alpha amadou aminata assimi azali bassirou blaise bola boubacar boubou brice " +
  "chinua choguel demeke dioncounda djibril emmerson evariste faure faustin felicien festus filipe " +
  "francine gedu getachew goodluck hage hailemariam hakainde ibrahima idrissa issoufou jakaya jomo " +
  "joram kalonzo kamissa kgalema kofi lansana lazarus macky mahamadou mahamat mamadou mamady mariam " +
  "meles moctar modibo muhammadu mwai nhial nkosazana ntsiba obiageli olusegun oumar oumarou ousmane " +
  "raila redwan riek roch salva samura sekou sellassie seyoum simeon sindika soumeylou taban taye thabo " +
  "tieman tsadkan uhuru workneh youssouf yoweri zainab zephania";

/**
 * Given names, folded, one word each: a capitalised word of this set before another capitalised word opens a person's
 * name (« Elizabeth Trudeau »). Names of Asia that stand behind the family name are left out, and so are names that are
 * common words at the start of a sentence (« Grace », « Rose »).
 *
 * @example GIVEN_NAMES.has("serguei") // true
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...GIVEN_NAME_PLACES,
  ...[
    FRENCH,
    ENGLISH,
    GERMANIC,
    LATIN,
    SLAVIC,
    CAUCASUS_AND_ASIA,
    ARABIC_PERSIAN_TURKISH,
    HEBREW,
    AFRICAN,
  ].flatMap((names) => names.split(" ")),
]);
