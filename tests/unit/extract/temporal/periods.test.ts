import { describe, expect, it } from "vitest";
import { expanded } from "@/tests/support/expand";
import { marked, unmarked } from "@/tests/support/temporal";

/** Said on Thursday 2016-09-08; each form stands for all its sentences: `{voici/voilà} deux ans` is two. */
const forms = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    it.each(sentences.flatMap(expanded))("%s", (sentence) => {
      expect(marked(unmarked(sentence), "2016-09-08")).toBe(sentence);
    });
  });

forms("months", [
  "en ⟦2014-05|mai {de l'année /de l'an /de /}2014⟧",
  "au ⟦2014-05 START|début {du mois de /de /}mai 2014⟧",
  "au ⟦2014-04 START|début {du mois d'/d'}avril 2014⟧",
  "au ⟦2014-0{5|mois de mai/4|mois d'avril} 2014⟧",
  "Il était venu au ⟦2016-0{5|mois de mai/4|mois d'avril}⟧.",
  "Il reviendra en ⟦2016-11|novembre prochain⟧.",
  "Il était venu en ⟦2015-11|novembre dernier⟧.",
  "entre ⟦2013-02|février⟧ {et/ou} ⟦2013-04{ END|fin / START|début /|}avril 2013⟧",
  "de ⟦2013-02|février⟧ {à/jusqu'en/jusqu'à} ⟦2013-04|avril 2013⟧",
  "en ⟦2013-02|février⟧{-/–/, }⟦2013-04|avril 2013⟧",
]);

forms("seasons and quarters", [
  "à la ⟦2012-{FA END|fin de l'automne/SP END|fin du printemps/FA END|fin d'automne} 2012⟧",
  "au ⟦2012-SP|printemps {de /}2012⟧",
  "Ils s'étaient vus ⟦2016-S{P|ce printemps/U|cet été}⟧.",
  "Ils s'étaient vus {à l'/depuis l'}⟦2015-FA|automne {dernier/passé}⟧.",
  "Ils s'étaient vus {au/depuis le} ⟦2016-SP|printemps {dernier/passé}⟧.",
  "Ils se verront {à l'/dès l'/d'ici à l'}⟦2017-SU|été prochain⟧.",
  "Ils se verront à la ⟦2017-SU END|fin de l'été prochain⟧.",
  "pendant les ⟦XXXX-{SP|mois de printemps/WI|mois d'hiver}⟧",
  "au ⟦2013-Q2|{deuxième/2e} trimestre {de l'année /de /}2013⟧",
  "au ⟦2013-H1|{premier/1er} semestre {de l'année /de /}2013⟧",
  "les Jeux d'{été austral/été indien/hiver nucléaire}",
]);

forms("weeks, months and years counted from now", [
  "Il était à Oslo ⟦2016-W36|cette semaine⟧.",
  "Il viendra ⟦20{16-09|ce mois-ci/16-Q3|ce trimestre/16-H2|ce semestre/16|cette année}⟧.",
  "Il viendra au ⟦2016-W36 START|début de cette semaine⟧.",
  "Il est venu la ⟦2016-W35|semaine {dernière/passée/écoulée}⟧.",
  "Il est venu le ⟦2016-08|mois {dernier/passé/écoulé}⟧.",
  "Il viendra la ⟦2016-W37|semaine {prochaine/qui vient}⟧.",
  "Il viendra le ⟦2016-10|mois {prochain/qui vient}⟧.",
  "Il viendra l'⟦2017|an {prochain/qui vient}⟧.",
  "Il viendra l'⟦2017|année prochaine⟧.",
  "Il viendra le ⟦2016-Q4|trimestre prochain⟧.",
  "Il viendra le ⟦2017-H1|semestre prochain⟧.",
  "à la ⟦2015 END|fin {de l'/d'}année dernière⟧",
  "à la ⟦2016-W35 END|fin {de la /de }semaine dernière⟧",
  "avant la ⟦2016{-09 END|fin du mois/-W36 END|fin de la semaine/ END|fin de l'année/-Q3 END|fin du trimestre/-H2 END|fin du semestre}⟧",
  "au cours {de la ⟦2016-W36|semaine/du ⟦2016-09|mois/de l'⟦2016|année} en cours⟧",
  "{Durant/Pendant/Tout/Dans} le ⟦2016-W35-WE|{week-end/weekend}⟧, ils ont parlé.",
  "Au cours du ⟦2016-W35-WE|week-end⟧, ils ont parlé.",
]);

forms("days and periods counted from one told", [
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. {Le/Dès le} ⟦2015-06-13|lendemain⟧, il partit.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Il avait dormi la ⟦2015-06-11|veille⟧.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Il avait dormi l'⟦2015-06-10|avant-veille⟧.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Il partit le ⟦2015-06-14|surlendemain⟧.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Il revint {le/dès le} ⟦2015-06-13T{MO|lendemain matin/EV|lendemain soir/EV|lendemain au soir}⟧.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Il avait dîné la ⟦2015-06-11TEV|veille {au /}soir⟧.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Le ⟦2015-06-12|{même jour/jour même}⟧, il partit.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Ce ⟦2015-06-12|jour-là⟧, il partit.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. ⟦2015{-W24|Cette semaine-là/-06|Ce mois-là/|Cette année-là}⟧, il partit.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. {La ⟦2015-W24|même semaine/Le ⟦2015-06|même mois/La ⟦2015|même année}⟧, il partit.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. La ⟦2015-W25|semaine {suivante/d'après}⟧, il partit.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Il était venu la ⟦2015-W23|semaine {précédente/d'avant}⟧.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Il partit le ⟦2015-0{6-13|jour suivant/7|mois suivant}⟧.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. Il était venu l'⟦2014|{an précédent/année précédente}⟧.",
]);

forms("years", [
  "Il est parti ⟦2013 {START|début/END|fin} {de /}2013⟧.",
  "{Au cours de l'⟦2001|année/En l'⟦2001|an} 2001⟧, il partit.",
  "Ministre {en/depuis} ⟦1995|95⟧, il reste.",
  "Parti {fin/début} ⟦1995|95⟧, il reste.",
  "de ⟦1992|1992⟧ à ⟦1995|1995⟧",
  "entre ⟦1992|1992⟧ {et/ou} ⟦1995|1995⟧",
  "la saison ⟦2010|2010⟧{-/–}⟦2011|2011⟧",
  "{au ⟦199 START|début des /à la ⟦199 END|fin des /les ⟦199|}années {90/1990}⟧",
  "{au ⟦18 START|début du /à la ⟦18 END|fin du /au ⟦18|}{XIXe/19e/dix-neuvième} siècle⟧",
  "Le pays sort, {en/depuis/dès/avant/après/vers/courant/durant} ⟦2014|2014⟧, d'une guerre.",
]);
