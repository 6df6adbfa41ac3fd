/** A file ready to paste: one click selects all of it. */
export function PasteFile({ file, text }: { file: string | null; text: string }) {
  return (
    <details className="atelier-paste">
      <summary>
        Fichier prêt à coller{file ? "\u00a0: " : ""}
        {file ? <code>{file}</code> : null}
      </summary>
      <pre>{text}</pre>
    </details>
  );
}
