/**
 * Sentences of one form: `{a/b} c` stands for `a c` and `b c`, `{le /}` for the word and for none.
 */
export function expanded(form: string): string[] {
  const choice = /\{([^{}]*)\}/u.exec(form);
  if (!choice) return [form];
  const [whole, options = ""] = choice;
  return options
    .split("/")
    .flatMap((option) =>
      expanded(form.slice(0, choice.index) + option + form.slice(choice.index + whole.length)),
    );
}
