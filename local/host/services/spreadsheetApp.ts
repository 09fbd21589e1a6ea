import { booleanCriteria, ConditionalFormatRuleBuilder } from './conditionalFormat';
import type { Context } from '../calls/context';
import { dataValidationCriteria, DataValidationBuilder } from './dataValidation';
import { protectionTypes } from './protection';
import { newRichText } from './richTextValue';
import { serve } from '../calls/serve';
import { Spreadsheet } from './spreadsheet';
import { sheetTypes } from '../cells/tabType';
import { TextStyleBuilder } from './textStyle';
import { Ui } from './ui';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Google's enumerations are objects of their own kind; here a name is enough. */
const wrapStrategies = Object.freeze({ WRAP: 'WRAP', OVERFLOW: 'OVERFLOW' });

export class SpreadsheetApp implements Pick<
  Google,
  | 'getActive'
  | 'getUi'
  | 'newDataValidation'
  | 'newConditionalFormatRule'
  | 'newTextStyle'
  | 'newRichTextValue'
  | 'flush'
> {
  readonly WrapStrategy = wrapStrategies;
  readonly DataValidationCriteria = dataValidationCriteria;
  readonly BooleanCriteria = booleanCriteria;
  readonly ProtectionType = protectionTypes;
  readonly SheetType = sheetTypes;

  constructor(private readonly context: Context) {}

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return serve('Spreadsheet', new Spreadsheet(this.context), this.context.log);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return serve('Ui', new Ui(this.context), this.context.log);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    const builder = new DataValidationBuilder(this.context);
    return serve('DataValidationBuilder', builder, this.context.log);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    const builder = new ConditionalFormatRuleBuilder(this.context);
    return serve('ConditionalFormatRuleBuilder', builder, this.context.log);
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return serve('TextStyleBuilder', new TextStyleBuilder(this.context.log), this.context.log);
  }

  newRichTextValue = (): GoogleAppsScript.Spreadsheet.RichTextValueBuilder =>
    newRichText(this.context);

  /** Writes take effect at once here; in Google they wait for this. */
  flush(): void {
    return undefined;
  }
}
