import { DataValidationType } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { ILayoutService } from '@univerjs/ui';
import type { Host } from '../host/host';

const show = 'sheet.operation.show-data-validation-dropdown';
const hide = 'sheet.operation.hide-data-validation-dropdown';

/** How long Univer takes to draw the list. */
const drawn = 50;

/** Univer's lists are for the mouse only. Here Alt+Down opens one, and arrows and Enter choose. */
export function dropdownKeys(host: Host): void {
  const { api, injector } = host.context;
  const close = () => {
    api.syncExecuteCommand(hide, {});
    injector.get(ILayoutService).focus();
  };
  const listen = (event: KeyboardEvent) => {
    const options = listedOptions();
    if (options.length > 0) onListKey(event, options, close);
    else if (event.altKey && event.key === 'ArrowDown' && openList(host)) stop(event);
  };
  window.addEventListener('keydown', listen, { capture: true });
  window.addEventListener(
    'click',
    (event) => {
      const option = event.target instanceof Element && event.target.closest('[role=option]');
      if (!option) return;
      // Univer would take the chosen value away again; in Google it stays.
      if (option.querySelector('svg')) stop(event);
      window.setTimeout(close, 0);
    },
    { capture: true },
  );
  api.onCommandExecuted(({ id }) => {
    if (id === show) window.setTimeout(focusChosen, drawn);
  });
}

function openList({ context, workbook }: Host): boolean {
  const cell = workbook.getActiveCell();
  if (cell === null) return false;
  const place = { unitId: workbook.getId(), subUnitId: cell.getSheetId() };
  const at = { row: cell.getRow(), column: cell.getColumn() };
  const rule = context.injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(place.unitId, place.subUnitId, at.row, at.column);
  if (rule?.type !== DataValidationType.LIST) return false;
  context.api.syncExecuteCommand(show, { ...place, ...at });
  return true;
}

function onListKey(event: KeyboardEvent, options: HTMLElement[], close: () => void): void {
  const index = options.findIndex((option) => option === document.activeElement);
  const focusAt = (next: number) => options[(next + options.length) % options.length]?.focus();
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => focusAt(index + 1),
    ArrowUp: () => focusAt(Math.max(index, 0) - 1),
    Home: () => focusAt(0),
    End: () => focusAt(-1),
    Enter: () => options[index]?.click(),
    Escape: close,
    Tab: close,
  };
  const act = keys[event.key];
  if (act === undefined) return;
  stop(event);
  act();
}

function listedOptions(): HTMLElement[] {
  const list = document.querySelector('[data-u-comp="sheets-dropdown-list"]');
  const rows = list?.querySelectorAll<HTMLElement>('.univer-overflow-y-auto > div') ?? [];
  rows.forEach((row) => {
    row.parentElement?.setAttribute('role', 'listbox');
    row.parentElement?.setAttribute('aria-label', 'Choices');
    row.setAttribute('role', 'option');
    row.tabIndex = -1;
  });
  return [...rows];
}

function focusChosen(): void {
  const options = listedOptions();
  (options.find((option) => option.querySelector('svg')) ?? options[0])?.focus();
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
