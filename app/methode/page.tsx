import type { Metadata } from "next";
import { Scores } from "@/components/prose/scores";
import { Opening } from "@/components/ui/opening";
import { Page } from "@/components/ui/page";
import { methodPage } from "@/lib/queries/method";
import { getTimeline } from "@/lib/queries/timeline";
import { canonicalOf } from "../alternates";

export const metadata: Metadata = { title: "Méthode", alternates: canonicalOf("/methode") };

export default function MethodPage() {
  const view = methodPage(getTimeline());
  return (
    <Page section="/methode">
      <Opening
        kicker={view.dossier}
        title="Méthode"
        standfirst={
          "Un programme lit des dépêches françaises et en tire une chronologie. Il ne résume rien et n’invente rien\u00a0: chaque ligne montre la phrase qui la dit."
        }
      />
      <section className="plain-section prose" aria-labelledby="lire">
        <h2 id="lire">De la phrase au fait</h2>
        <p>
          Le texte est découpé en phrases et en mots. Des règles, une par tournure, y reconnaissent les dates
          («{"\u00a0"}
          jeudi soir{"\u00a0"}», «{"\u00a0"}mi-juillet{"\u00a0"}»), les personnes et les États, les
          organisations, les lieux, les bilans et les rencontres. Chaque fait garde le nom de sa règle et la
          place exacte de ses mots{"\u00a0"}: la page d’une dépêche les montre.
        </p>
        <p>
          «{"\u00a0"}Moscou et Washington discutent{"\u00a0"}» parle de deux gouvernements{"\u202f"}; «
          {"\u00a0"}à Moscou
          {"\u00a0"}» parle d’une ville. Ce que le mot fait dans la phrase décide.
        </p>
      </section>
      <section className="plain-section prose" aria-labelledby="dater">
        <h2 id="dater">La date d’une dépêche</h2>
        <p>
          Un texte ramassé sur le web porte souvent une date fausse, incomplète, ou aucune. Le programme la
          cherche
          {"\u00a0"}: jours de la semaine et temps des verbes, fonctions occupées, événements que d’autres
          dépêches situent. Il retient le jour qui accorde tout, dit pourquoi, et le dit aussi quand rien ne
          tranche.
        </p>
      </section>
      <section className="plain-section prose" aria-labelledby="reunir">
        <h2 id="reunir">Une rencontre, plusieurs dépêches</h2>
        <p>
          Deux dépêches parlent de la même rencontre quand le type, la date, le lieu et les participants
          s’accordent. Ce qui diffère n’est pas lissé{"\u00a0"}: les deux versions restent, avec leurs
          sources. Les bilans ne sont jamais additionnés.
        </p>
      </section>
      <section className="plain-section prose" aria-labelledby="mots">
        <h2 id="mots">Ce que disent les mots du site</h2>
        <ul>
          <li>
            <strong>A eu lieu</strong>
            {"\u00a0"}: une dépêche au moins le dit fait.
          </li>
          <li>
            <strong>Annoncé</strong>
            {"\u00a0"}: prévu, et aucune dépêche ultérieure ne dit ce qu’il en est advenu.
          </li>
          <li>
            <strong>Avancée partielle</strong>
            {"\u00a0"}: des points réglés, sans accord d’ensemble.
          </li>
          <li>
            <strong>Issue non dite</strong>
            {"\u00a0"}: la dépêche dit la rencontre, non ce qui en est sorti.
          </li>
        </ul>
      </section>
      <Scores scores={view.scores} />
      <p className="scores-note">
        Les règles ont été écrites en connaissant la plupart de ces dépêches{"\u00a0"}: les premières colonnes
        disent que rien n’est cassé. La dernière réunit celles qui sont venues le plus tard, annotées par
        d’autres personnes{"\u00a0"}: elle approche le mieux ce que vaut le programme devant un texte inconnu.
        Une date de dépêche fausse n’y compte que comme manquée.
      </p>
      <section className="plain-section prose" aria-labelledby="limites">
        <h2 id="limites">Faiblesses connues</h2>
        <ul>
          <li>
            Le programme connaît le français de dépêche{"\u202f"}; une chronique ou un entretien le déroutent.
          </li>
          <li>Une personne qu’aucune fiche ne connaît n’est suivie que par son nom complet.</li>
          <li>
            L’issue d’une rencontre est lue dans ses mots{"\u202f"}; l’ironie et le conditionnel lui
            échappent.
          </li>
          <li>
            «{"\u00a0"}Annoncé{"\u00a0"}» ne veut pas dire «{"\u00a0"}n’a pas eu lieu{"\u00a0"}».
          </li>
        </ul>
        <p>{view.problems}</p>
      </section>
    </Page>
  );
}
