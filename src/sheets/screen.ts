/** The add-on's menu. Runs without any permission, and so may do nothing else. */
export function showMenu(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open sidebar', 'openSidebar').addToUi();
}

/** Shows the sidebar, from the file `sidebar.html` beside the script. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Hub Reflection');
  SpreadsheetApp.getUi().showSidebar(page);
}
