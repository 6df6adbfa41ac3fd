import { PlaceMap } from "@/components/map/place-map";
import { Opening } from "@/components/ui/opening";
import { TableRegion, TallyTable } from "@/components/ui/tally-table";
import type { PlaceListView } from "@/lib/queries/place";

/** All places: the map, the table that says the same, and the places only named. */
export function PlaceIndex({ view }: { view: PlaceListView }) {
  return (
    <>
      <Opening
        kicker={view.dossier}
        title="Lieux"
        standfirst="Où les contacts ont eu lieu, et les autres lieux que nomment les dépêches."
      />
      {view.map ? <PlaceMap map={view.map} wide /> : null}
      <TallyTable id="lieux-contacts" caption="Lieux des contacts" head="Lieu" rows={view.contacts} />
      {view.named.length > 0 ? (
        <TableRegion id="lieux-nommes" caption="Lieux nommés">
          <thead>
            <tr>
              <th scope="col">Lieu</th>
              <th scope="col">Mentions</th>
            </tr>
          </thead>
          <tbody>
            {view.named.map(({ id, name, href, around, mentions }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={href}>{name}</a>
                  {around === null ? null : <span className="row-note"> ({around})</span>}
                </th>
                <td data-label="Mentions :">{mentions}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      ) : null}
    </>
  );
}
