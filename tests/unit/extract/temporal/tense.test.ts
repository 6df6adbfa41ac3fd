import { describe, expect, it } from "vitest";
import { marked, unmarked } from "@/tests/support/temporal";

/** All said on Saturday 2014-02-15. */
const SAID = "2014-02-15";

describe("a bare weekday is resolved by its verb", () => {
  it.each([
    // Past tenses.
    "M. Brahimi, qui avait ouvert les discussions ⟦2014-02-10|lundi⟧, s'est dit désolé.",
    "Ban Ki-moon a exhorté ⟦2014-02-14|vendredi⟧ les deux parties à s'asseoir à nouveau.",
    "Alors que les frappes se poursuivaient ⟦2014-02-09|dimanche⟧, Washington appelait au calme.",
    "L'armée affirme avoir abattu ⟦2014-02-14|vendredi⟧ un drone.",
    // Participles.
    "La délégation, arrivée ⟦2014-02-13TEV|jeudi soir⟧ et repartie ⟦2014-02-15|samedi⟧, n'a rien dit.",
    "L'armée évoque des tirs dans la ⟦2014-02-14TNI|nuit de vendredi à samedi⟧.",
    // Subjunctives: « ait rompu » is done, « soit signé » is not.
    "Il compte appeler Paris, bien que Rome ait rompu ses relations ⟦2014-02-10|lundi⟧.",
    "Paris demande que l'accord soit signé ⟦2014-02-17|lundi⟧.",
    // Plans.
    "Il part pour Oslo, où l'attend ⟦2014-02-16|dimanche⟧ le roi.",
    "La visite, initialement prévue en ⟦2013-12|décembre⟧, n'a plus de date.",
    "La visite, prévue en ⟦2014-12|décembre⟧, n'a pas de lieu.",
    "Les pourparlers se poursuivront ⟦2014-02-19|mercredi⟧ par visioconférence.",
    "L'ONU tient ⟦2014-02-18|mardi⟧ une réunion d'urgence.",
    "Il n'a pas voulu dire s'il verrait M. Zarif ⟦2014-02-20|jeudi⟧.",
    // « devait »: over the day before, or some days ahead.
    "Le vote, qui devait avoir lieu ⟦2014-02-14|vendredi⟧, a été repoussé d'⟦P1W|une semaine⟧.",
    "L'opposition a annoncé ⟦2014-02-15|samedi⟧ qu'elle refusait les discussions prévues ⟦2014-02-17|lundi⟧.",
    "Il a été décidé ⟦2014-02-14|vendredi⟧ de reprendre les discussions ⟦2014-02-17|lundi⟧.",
    "Il a rencontré ⟦2014-02-14|vendredi⟧ le président, qu'il reverra ⟦2014-02-17|lundi⟧.",
    "Le dialogue, qui devait s'ouvrir ⟦2014-02-10|lundi⟧ sous les auspices du roi puis avait été ajourné, reprendra.",
    "L'appel qu'il devait passer ⟦2014-02-10|lundi⟧ au roi n'a pas eu lieu.",
    "Il partirait s'ils ne se présentaient pas avant ⟦2014-02-21|vendredi⟧.",
    "Initialement fixée à ⟦2014-02-12|mercredi⟧, la cérémonie a été repoussée.",
    "Son entourage évoquait un rendez-vous en ⟦2014-03|mars⟧.",
    "Ils se sont vus de ⟦2014-02-10|lundi⟧ à ⟦2014-02-16|dimanche⟧.",
    "La trêve, entrée en vigueur ⟦2014-02-10TEV|lundi soir⟧, doit durer.",
    "Avant la réunion de ⟦2014-02-21|vendredi⟧, il s'est dit confiant.",
    "Avant la réunion de ⟦2014-02-14|vendredi⟧, il s'était dit confiant.",
    "Il a appelé ⟦2014-02-11|mardi⟧ à une réunion ⟦2014-02-17|lundi⟧.",
    "Rome a donné jusqu'à ⟦2014-02-21|vendredi⟧ à Moscou.",
    "⟦2014-02-11|Mardi⟧, alors que les envoyés s'affairaient, une salve avait fait douze morts.",
    "⟦2014-02-12|Mercredi⟧, ⟦2014-02-12|veille⟧ du sommet, la junte avait cédé.",
    // What the words around the date say.
    "Depuis ⟦2014-02-10|lundi⟧, il se tait.",
    "Le parti a jusqu'à ⟦2014-02-16|dimanche⟧ pour se prononcer.",
    "Le Conseil a été convoqué pour ⟦2014-02-18|mardi⟧.",
    "La réunion a été reportée ⟦2014-02-13|jeudi⟧ à ⟦2014-02-17|lundi⟧.",
    "La trêve a été prolongée de ⟦P3D|trois jours⟧ ⟦2014-02-13|jeudi⟧.",
    "Il a réuni ⟦2014-02-10|lundi⟧ sept dirigeants, avant une deuxième réunion ⟦2014-02-19|mercredi⟧.",
    "Après l'échec de ⟦2014-02-10|lundi⟧, il se tait.",
    // What is wished, and one event on « le samedi ».
    "Il n'est pas exclu qu'il se rende ⟦2014-02-21|vendredi⟧ à Genève.",
    "Il repartira de Tripoli le ⟦2014-02-20|jeudi⟧.",
    "La salle rouvrira uniquement ⟦XXXX-WXX-4 SET|le jeudi⟧.",
    // Coordination shares the verb.
    "Ils ont travaillé de ⟦2014-02-10|lundi⟧ à ⟦2014-02-12|mercredi⟧.",
  ])("%s", (sentence) => {
    expect(marked(unmarked(sentence), SAID)).toBe(sentence);
  });
});

describe("a month or a day of a month is resolved by its verb", () => {
  it.each([
    "En ⟦2013-03|mars⟧, il avait claqué la porte; en ⟦2014-04|avril⟧, il reviendra.",
    "L'accord conclu en ⟦2013-06|juin⟧ est exclu du débat.",
    "Le sommet se tiendra les ⟦2014-03-20|20⟧ et ⟦2014-03-21|21 mars⟧.",
    "L'attaque du ⟦2013-03-24|24 mars⟧ a entraîné la mort de dix personnes.",
    "Le dernier entretien remonte au ⟦2013-05-12|12 mai⟧.",
    "Il a reporté sa visite au ⟦2014-03-10|10 mars⟧.",
    "Des référendums auront lieu le ⟦2014-05-22|22 mai⟧.",
  ])("%s", (sentence) => {
    expect(marked(unmarked(sentence), SAID)).toBe(sentence);
  });
});

it("nothing told in the future moves a date before the day of writing", () => {
  for (const day of ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]) {
    const value = /⟦([^|]*)\|/.exec(marked(`Il arrivera ${day} à Rome.`, SAID))?.[1] ?? "";
    expect(value >= SAID && value <= "2014-02-21", `${day}: ${value}`).toBe(true);
  }
});
