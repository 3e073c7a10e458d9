import { SHEET_FUNCTIONS, type SheetFunction } from '../../src/spreadsheet'

/** The name under which the script keeps everything but the functions of the sheet. */
export const NAMESPACE = 'ZonaIntegritas'

/** The function that is run once from the script editor. */
export const WRITER = 'ziBuatLembarLKE'

/** Writes the first comment of a bundle. */
export function bannerText(version: string, what: string, ...lines: readonly string[]): string {
  return [
    '/**',
    ...lines.map((line) => ` * ${line}`.trimEnd()),
    ` * zona-integritas ${version}: ${what}`,
    ' * (c) zona-integritas contributors, MIT License.',
    ' */',
  ].join('\n')
}

function functionText({ name, text, parameters, returns, example }: SheetFunction): string {
  const names = parameters.map((parameter) => parameter.name).join(', ')
  return [
    '/**',
    ` * ${text.id}`,
    ` * Contoh: ${example}`,
    ' *',
    ...parameters.map((one) => ` * @param {any} ${one.optional ? `[${one.name}]` : one.name} ${one.text.id}`),
    ` * @return ${returns.id}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) {`,
    `  return ${NAMESPACE}.${name}(${names})`,
    '}',
  ].join('\n')
}

/** Writes the functions that a sheet sees, each with the comment that Google Sheets shows while it is typed. */
export function footerText(): string {
  const writer = [
    '/**',
    ' * Membuat lembar LKE baru dengan pilihan jawaban dan rumus. Jalankan sekali dari editor skrip.',
    ' */',
    `function ${WRITER}() {`,
    `  return ${NAMESPACE}.${WRITER}(SpreadsheetApp)`,
    '}',
  ].join('\n')
  return [...SHEET_FUNCTIONS.map(functionText), writer].join('\n\n')
}
