/** What Google may call of the probe: its menu, its page, and two functions in cells. */
export { slow as HUB_PROBE_SLOW, userValue as HUB_PROBE_USER } from '../questions/customFunctions';
export { askProbe, getProbes, prepareProbe } from './ask';
export { writeReport } from './report';

export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Run every probe', 'openProbes').addToUi();
}

/** The page asks one after the other, so that none waits for all, and formulas have their time. */
export function openProbes(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Probe');
  SpreadsheetApp.getUi().showSidebar(page);
}
