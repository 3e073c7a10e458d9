/** Of a cell range of a spreadsheet application, what is used to write an LKE. */
export interface SheetRange {
  setValues(values: readonly (readonly (string | number | boolean)[])[]): unknown
  setFormula(formula: string): unknown
  setNumberFormats(formats: readonly (readonly string[])[]): unknown
  setDataValidations(rules: readonly (readonly unknown[])[]): unknown
  setFontWeight(weight: 'bold'): unknown
  setBackground(color: string): unknown
  setWrap(wrapped: boolean): unknown
  setVerticalAlignment(alignment: 'top'): unknown
}

/** Of a protection of a sheet, what is used to write an LKE. */
export interface SheetProtection {
  setDescription(text: string): unknown
  setUnprotectedRanges(ranges: readonly SheetRange[]): unknown
  setWarningOnly(warningOnly: boolean): unknown
}

/** Of a sheet, what is used to write an LKE. */
export interface Sheet {
  getRange(row: number, column: number, rows: number, columns: number): SheetRange
  setFrozenRows(rows: number): unknown
  setColumnWidth(column: number, pixels: number): unknown
  protect(): SheetProtection
}

/** Of a rule for the contents of a cell, what is used to write an LKE. */
export interface SheetRule {
  requireValueInList(values: readonly string[], showDropdown: boolean): SheetRule
  requireNumberGreaterThanOrEqualTo(minimum: number): SheetRule
  setAllowInvalid(allowed: boolean): SheetRule
  setHelpText(text: string): SheetRule
  build(): unknown
}

/** Of `SpreadsheetApp` of Google Sheets, what is used to write an LKE. */
export interface SheetApp {
  getActiveSpreadsheet(): {
    getSheetByName(name: string): unknown
    insertSheet(name: string): Sheet
  }
  newDataValidation(): SheetRule
}
