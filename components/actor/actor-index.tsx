import { Opening } from "@/components/ui/opening";
import { TableRegion } from "@/components/ui/tally-table";
import type { ActorListView } from "@/lib/queries/actor";

/** All actors, by kind. */
export function ActorIndex({ view }: { view: ActorListView }) {
  return (
    <>
      <Opening
        kicker={view.dossier}
        title="Acteurs"
        standfirst="Personnes, États et organisations que nomment les dépêches, les plus présents d’abord."
      />
      {view.groups.map(({ title, rows }) => (
        <TableRegion key={title} id={`groupe-${title}`} caption={title}>
          <thead>
            <tr>
              <th scope="col">Nom</th>
              <th scope="col">Contacts</th>
              <th scope="col">Mentions</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, href, of, total, mentions }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={href}>{name}</a>
                  {of === null ? null : <span className="row-note"> ({of})</span>}
                </th>
                <td data-label="Contacts :">{total}</td>
                <td data-label="Mentions :">{mentions}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      ))}
    </>
  );
}
