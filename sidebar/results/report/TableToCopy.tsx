import { useEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../controls/moveFocus';
import type { TallyGroup, TallyTable } from './tallyTable';

/** The last way to the clipboard: the table itself, selected, for the user to copy. */
export function TableToCopy({ table }: { readonly table: TallyTable }) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!region.current) return;
    moveFocus(region.current);
    getSelection()?.selectAllChildren(region.current);
  }, [table]);
  return (
    <div ref={region} class="to-copy" role="region" aria-label="Tallies to copy" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.head.map((text) => (
              <th key={text} scope="col" dir="auto">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map((group, index) => (
          <GroupRows key={index} group={group} width={table.head.length} />
        ))}
        <tfoot>
          <HeadedRow cells={table.total} />
        </tfoot>
      </table>
    </div>
  );
}

function GroupRows({ group, width }: { readonly group: TallyGroup; readonly width: number }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={width} dir="auto">
          {group.title}
        </th>
      </tr>
      {group.methods.map((cells, index) => (
        <HeadedRow key={index} cells={cells} />
      ))}
      <HeadedRow cells={group.tally} />
    </tbody>
  );
}

function HeadedRow({ cells }: { readonly cells: readonly string[] }) {
  const [text, ...rest] = cells;
  return (
    <tr>
      <th scope="row" dir="auto">
        {text}
      </th>
      {rest.map((value, index) => (
        <td key={index} dir="auto">
          {value}
        </td>
      ))}
    </tr>
  );
}
