import { tableHtml } from '../../../../sidebar/results/report/tableHtml';
import { tallyTable } from '../../../../sidebar/results/report/tallyTable';
import { method, results, sheet, twoSheets } from '../results';

const bare = (html: string): string => html.replace(/ (style|dir)="[^"]*"/gu, '');
const html = tableHtml(tallyTable(twoSheets, { initials: false }));

describe('tableHtml', () => {
  it('heads columns, rows and groups of rows', () => {
    expect(bare(html)).toBe(
      [
        '<table><thead><tr>',
        '<th scope="col">Method</th><th scope="col">Need to</th>',
        '<th scope="col">Could be better</th><th scope="col">Pretty good</th>',
        '<th scope="col">Great</th><th scope="col">Rated</th></tr></thead>',
        '<tbody><tr><th scope="rowgroup" colspan="6">First</th></tr>',
        '<tr><th scope="row">Method 2.1.01</th>',
        '<td>2</td><td>0</td><td>0</td><td>1</td><td>3 of 4</td></tr>',
        '<tr><th scope="row">Method 2.1.02</th>',
        '<td>0</td><td>0</td><td>2</td><td>0</td><td>2 of 4</td></tr>',
        '<tr><th scope="row">Tally for First</th><td>2</td><td>0</td><td>2</td><td>1</td>',
        '<td>5 of 8 ratings, 3 of 4 members</td></tr></tbody>',
        '<tbody><tr><th scope="rowgroup" colspan="6">Second</th></tr>',
        '<tr><th scope="row">Method 2.2.01</th>',
        '<td>0</td><td>3</td><td>0</td><td>0</td><td>3 of 3</td></tr>',
        '<tr><th scope="row">Tally for Second</th><td>0</td><td>3</td><td>0</td><td>0</td>',
        '<td>3 of 3 ratings, 3 of 3 members</td></tr></tbody>',
        '<tfoot><tr><th scope="row">Total for Fall 2026</th><td>2</td><td>3</td><td>2</td><td>1</td>',
        '<td>8 of 11 ratings</td></tr></tfoot></table>',
      ].join(''),
    );
  });

  it('draws the border of every cell inline', () => {
    const cells = html.match(/<t[hd] [^>]*>/gu) ?? [];
    expect(cells).toHaveLength(6 + 2 * 1 + 6 * 6);
    expect(cells.filter((cell) => !cell.includes('border:1px solid'))).toEqual([]);
  });

  it('lets every cell run the way its own text does, and heads stand at its side', () => {
    const cells = html.match(/<t[hd] [^>]*>/gu) ?? [];
    expect(cells).toHaveLength(6 + 2 * 1 + 6 * 6);
    expect(cells.filter((cell) => !cell.includes(' dir="auto"'))).toEqual([]);
    const heads = cells.filter((cell) => cell.startsWith('<th'));
    // Who does not know the second keeps to the first.
    const side = 'text-align:left;text-align:start';
    expect(heads.filter((cell) => !cell.includes(side))).toEqual([]);
  });

  it('shows text as text, whatever it looks like', () => {
    const text = `<img src=x onerror="alert('1')"> & more`;
    const shown = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; more';
    const table = tallyTable(
      results(
        sheet({
          title: text,
          methods: [method('2.4.01', [1, 0, 0, 0], { text, boxes: [text, '', '', ''] })],
        }),
      ),
      { initials: true },
    );
    const escaped = bare(tableHtml(table));
    expect(escaped).not.toContain('<img');
    expect(escaped).toContain(`colspan="6">${shown}</th>`);
    expect(escaped).toContain(`<th scope="row">${shown}</th><td>1: ${shown}</td>`);
    expect(escaped).toContain(`<th scope="row">Tally for ${shown}</th>`);
  });

  it('keeps a text from becoming a formula where it is pasted into a sheet', () => {
    const table = tallyTable(results(sheet({ title: '=1+1' })), { initials: false });
    expect(bare(tableHtml(table))).toContain('<th scope="rowgroup" colspan="6">&#39;=1+1</th>');
  });
});
