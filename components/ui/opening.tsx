/** What opens a page: a kicker, the title, a standfirst. */
export function Opening({
  kicker,
  title,
  standfirst,
}: {
  kicker?: string | null;
  title: string;
  standfirst?: string | null;
}) {
  return (
    <header className="opening">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>{title}</h1>
      {standfirst ? <p className="standfirst">{standfirst}</p> : null}
    </header>
  );
}
