import type { FileReport, ProblemView } from "@/lib/queries/atelier";
import { PasteFile } from "./paste-file";

/** Every problem as `npm run check` says it, file by file. */
export function FileReports({ files }: { files: readonly FileReport[] }) {
  return (
    <section className="plain-section" aria-labelledby="fichiers">
      <h2 id="fichiers">
        Fichier par fichier <span className="row-note">{files.length}</span>
      </h2>
      {files.length === 0 ? (
        <p className="atelier-none">Rien à signaler.</p>
      ) : (
        <p className="atelier-advice">
          Dessous, en anglais, ce que dit <code>npm run check</code>.
        </p>
      )}
      {files.map((report) => (
        <OneFile key={report.file} report={report} />
      ))}
    </section>
  );
}

function OneFile({ report: { file, href, total, hasErrors, problems } }: { report: FileReport }) {
  return (
    <section className={hasErrors ? "atelier-file has-errors" : "atelier-file"} aria-label={file}>
      <h3>
        {href ? <a href={href}>{file}</a> : file} <span className="row-note">{total}</span>
      </h3>
      <ol className="atelier-problems">
        {problems.map((problem) => (
          <OneProblem key={problem.key} problem={problem} />
        ))}
      </ol>
    </section>
  );
}

function OneProblem({ problem }: { problem: ProblemView }) {
  const { severity, line, field, words, message, advice, paste, href } = problem;
  const where = line === null ? "Fichier" : `Ligne ${line}`;
  return (
    <li>
      <p className="atelier-where">
        {href ? <a href={href}>{where}</a> : where}
        {field === null ? null : (
          <>
            , <code>{field}</code>
          </>
        )}
        <span className={`atelier-state is-${severity}`}>{severity === "error" ? "Erreur" : "À voir"}</span>
      </p>
      <p>{words}</p>
      <p className="row-note" lang="en">
        {message}. {advice}
      </p>
      {paste === null ? null : <PasteFile file={null} text={paste} />}
    </li>
  );
}
