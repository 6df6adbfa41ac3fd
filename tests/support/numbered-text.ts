/** One of many short articles, each its own text, all of one beginning. */
export function numberedText(number: number): string {
  const filler = "Les pourparlers continuent, a dit le porte-parole. ".repeat(1 + (number % 40));
  return `Les délégations se sont vues à Oslo.\n\nSéance numéro ${number}. ${filler}Fin.`;
}
