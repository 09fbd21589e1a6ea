import type { Way } from '../../src/core/sheet/stage';
import type { EntriesState } from './useEntries';

interface WayFieldProps extends EntriesState {
  /** The cycle entered has sheets already. */
  readonly hasSheets: boolean;
}

const WAYS: readonly { readonly way: Way; readonly title: string; readonly hint: string }[] = [
  {
    way: 'hidden',
    title: 'Hidden until revealed',
    hint: 'Members rate in the sidebar’s Score view. Ratings are kept out of every cell until the lead reveals them. This keeps people from influencing each other; it is not secrecy: whoever can open the script of this spreadsheet could read them. Phones have no sidebar, so members need a computer.',
  },
  {
    way: 'open',
    title: 'Open',
    hint: 'Ratings show in the sheet as they are made, in the sidebar or in the cells, on a phone too.',
  },
];

export function WayField({ hasSheets, entries, change }: WayFieldProps) {
  return (
    <div>
      <fieldset role="radiogroup" aria-labelledby="way-legend">
        <legend id="way-legend">How ratings are made</legend>
        {WAYS.map(({ way, title }) => (
          <label key={way} class="choice">
            <input
              type="radio"
              name="way"
              value={way}
              checked={way === entries.way}
              aria-describedby={way === entries.way ? 'way-hint' : undefined}
              onChange={() => change({ way })}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <p id="way-hint" class="hint">
        {WAYS.find(({ way }) => way === entries.way)?.hint}
        {hasSheets && ' Sheets of this cycle that are there already stay as they are.'}
      </p>
    </div>
  );
}
