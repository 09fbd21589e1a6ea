/** The add-on's menu. Runs without any permission, and so may do nothing else. */
export function showMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'openSidebar')
    .addItem('Check workbook', 'checkWorkbook')
    .addToUi();
}

/** Shows the sidebar, from the file `sidebar.html` beside the script. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(sidebar());
}

/** Shows the sidebar with the check of the workbook under way. */
export function openSidebarToCheck(): void {
  // A page has no address to put this into, as a link would.
  const start = '<div id="start" data-view="check" hidden></div>';
  SpreadsheetApp.getUi().showSidebar(sidebar().append(start));
}

function sidebar(): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Hub Reflection');
}
