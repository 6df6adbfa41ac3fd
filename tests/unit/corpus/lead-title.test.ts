import { describe, expect, it } from "vitest";
import { leadTitle } from "@/lib/corpus/lead-title";
import { segment } from "@/lib/text";

describe("a title for an article without one", () => {
  it.each([
    ["Les délégations se sont vues à Oslo. Elles repartent.", "Les délégations se sont vues à Oslo"],
    [
      "Les délégations se sont vues lundi à Oslo, sous l'égide du médiateur norvégien, pour parler de l'échange des prisonniers.",
      "Les délégations se sont vues lundi à Oslo, sous l'égide du médiateur norvégien, pour…",
    ],
    [
      "Les délégations se sont vues à Oslo, pour la troisième fois depuis le printemps dernier, «pour rien».",
      "Les délégations se sont vues à Oslo, pour la troisième fois depuis le printemps dernier…",
    ],
    [`${"a".repeat(200)}.`, `${"a".repeat(90)}…`],
    ["OSLO (AFP) - Les délégations se sont vues lundi.", "Les délégations se sont vues lundi"],
    ["Lysebu, 3 mars (Reuters) – Rien n'est réglé.", "Rien n'est réglé"],
    [
      "L'alliance (Otan) - ou ce qu'il en reste - se tait. Fin.",
      "L'alliance (Otan) - ou ce qu'il en reste - se tait",
    ],
    ["", ""],
  ])("%.60j", (text, title) => {
    expect(leadTitle(segment(text))).toBe(title);
  });
});
