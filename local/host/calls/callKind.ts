/**
 * `builder` describes something in memory, `reference` points at a part of the document without
 * reading it, `service` reads or writes the document and costs a round trip.
 */
export type CallKind = 'service' | 'reference' | 'builder';

const builders = new Set([
  'SpreadsheetApp.newDataValidation',
  'SpreadsheetApp.newConditionalFormatRule',
  'SpreadsheetApp.newTextStyle',
  'SpreadsheetApp.newRichTextValue',
  'HtmlService.createHtmlOutputFromFile',
  'HtmlOutput.setTitle',
  'HtmlOutput.append',
  'Ui.createAddonMenu',
  'Menu.addItem',
  'Utilities.formatDate',
]);

const references = new Set([
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getUi',
  'LockService.getDocumentLock',
  'PropertiesService.getDocumentProperties',
  'PropertiesService.getUserProperties',
  'Sheet.getRange',
  'Sheet.getRangeList',
  'Range.getSheet',
  'Range.getRow',
  'Range.getColumn',
  'Range.getNumRows',
  'Range.getNumColumns',
  'Protection.getRange',
]);

/** What was read in one call and describes itself in memory. */
const described = /^(RichTextValue|DataValidation|ConditionalFormatRule|BooleanCondition)\./;

/** @example kindOf('Range.setValues') // 'service' */
export function kindOf(name: string): CallKind {
  if (builders.has(name) || described.test(name) || /^\w+Builder\./.test(name)) return 'builder';
  return references.has(name) ? 'reference' : 'service';
}
