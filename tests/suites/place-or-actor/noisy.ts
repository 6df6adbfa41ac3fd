import type { Frames } from "../../support/marked-suite";

/** Longer copy, with asides, where capitals and states stand side by side in both senses. */
export const NOISY: Frames = {
  both: [
    "L'émissaire a multiplié les navettes entre ⟦P colombo|Colombo⟧ et ⟦P kilinochchi|Kilinochchi⟧, le fief des rebelles.",
    {
      text: "Si ⟦A jordanie|Amman⟧, qui avait accueilli en janvier un premier cycle, se dit disposé à recommencer, ⟦A israel|Israël⟧ préférerait, selon la presse, ⟦P washington|Washington⟧ ou ⟦P londres|Londres⟧.",
      notYet: true,
    },
    "De ⟦P new-york|New York⟧, où il assistait à l'⟦O assemblee-generale-de-l-onu|Assemblée générale de l'ONU⟧, il a dit espérer que ⟦A coree-du-nord|Pyongyang⟧ « saisirait la main tendue ».",
    {
      text: "⟦A pakistan|Islamabad⟧, que ⟦A inde|New Delhi⟧ accuse d'abriter les commanditaires, a proposé des discussions à ⟦P colombo|Colombo⟧.",
      notYet: true,
    },
    "Les relations entre le ⟦A tchad|Tchad⟧ et le ⟦A soudan|Soudan⟧, rompues en avril, ont été rétablies au terme de pourparlers à ⟦P tripoli|Tripoli⟧.",
    "« Rien ne sera fait sans ⟦A colombie|Bogota⟧ », a assuré la ⟦A norvege|diplomatie norvégienne⟧, alors que ⟦A venezuela|Caracas⟧ réclame une place à la table.",
    "Un cargo venu d'⟦P iran|Iran⟧ et à destination du ⟦P yemen|Yémen⟧ a été arraisonné, a annoncé le ⟦A etats-unis|Pentagone⟧.",
    "Les troupes éthiopiennes ont quitté ⟦P mogadiscio|Mogadiscio⟧, conformément à l'accord de ⟦P djibouti|Djibouti⟧ ; ⟦A ethiopie|Addis-Abeba⟧ assure n'y laisser personne.",
    "Alors que ⟦P alep|Alep⟧ s'enfonce dans la famine, ⟦A russie|Moscou⟧ et ⟦A turquie|Ankara⟧ se renvoient la responsabilité.",
    "La ⟦A suisse|Suisse⟧, qui représente depuis 1980 les intérêts des ⟦A etats-unis|Etats-Unis⟧ en ⟦P iran|Iran⟧, a transmis la réponse.",
    "⟦A azerbaidjan|Bakou⟧ a remis à ⟦A armenie|Erevan⟧ les corps de douze soldats, près du poste d'⟦P ijevan|Ijevan⟧.",
    "Le ⟦A maroc|Maroc⟧ et l'⟦A algerie|Algérie⟧ s'opposent depuis 1975 sur le ⟦P sahara-occidental|Sahara occidental⟧.",
    "Reçu successivement à l'⟦P elysee|Elysée⟧ et au ⟦P quai-d-orsay|Quai d'Orsay⟧, il a demandé à ⟦A france|Paris⟧ de faire pression sur ⟦A rwanda|Kigali⟧.",
    {
      text: "Après ⟦P doha|Doha⟧ et ⟦P le-caire|Le Caire⟧, c'est à ⟦P paris|Paris⟧ que les émissaires se retrouvent.",
      notYet: true,
    },
    "Faute d'accord à ⟦P vienne|Vienne⟧, ⟦A iran|Téhéran⟧ reprendra l'enrichissement, et l'⟦O aiea|AIEA⟧ perdra tout accès.",
    "⟦A chypre|Nicosie⟧ dénonce l'arrivée de navires turcs au large de ⟦P chypre|Chypre⟧.",
    "⟦A serbie|Belgrade⟧ et ⟦A kosovo|Pristina⟧, sous la pression de ⟦O union-europeenne|Bruxelles⟧, ont signé à ⟦P ohrid|Ohrid⟧.",
    "Le cessez-le-feu négocié par ⟦A egypte|Le Caire⟧ est entré en vigueur à 02H00 dans la bande de ⟦P gaza|Gaza⟧.",
    "L'ouverture d'une ambassade à ⟦P asmara|Asmara⟧, promise par l'⟦A ethiopie|Ethiopie⟧, attendra.",
    "A en croire le ⟦A russie|Kremlin⟧, la visite en ⟦P chine|Chine⟧ sera suivie d'une étape à ⟦P hanoi|Hanoï⟧.",
    "Entre ⟦A japon|Tokyo⟧ et ⟦A coree-du-sud|Séoul⟧, le climat s'est réchauffé : un vol direct relie à nouveau ⟦P osaka|Osaka⟧ à ⟦P busan|Busan⟧.",
    "L'⟦A afrique-du-sud|Afrique du Sud⟧ a offert d'accueillir à ⟦P pretoria|Pretoria⟧ le prochain cycle, mais le ⟦A lesotho|Lesotho⟧ hésite.",
    "Les combats ont cessé autour de ⟦P khartoum|Khartoum⟧, a fait savoir ⟦A arabie-saoudite|Ryad⟧.",
    "Soupçonné par ⟦A royaume-uni|Londres⟧ d'espionnage, il avait fui à ⟦P moscou|Moscou⟧ en 1963.",
    "Des manifestants ont défilé à ⟦P nouakchott|Nouakchott⟧ pour dénoncer l'accord avec ⟦A israel|Israël⟧.",
    "Le ⟦A liban|gouvernement libanais⟧ a appelé la ⟦A syrie|Syrie⟧ à reconnaître son indépendance et le tracé de leur frontière.",
  ],
};
