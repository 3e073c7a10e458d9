import { invalidOption, problemsIn, readOptionValues, requireNone } from '../input'
import type { Locale, Table } from '../text'
import { cellText } from './cellText'
import { csvField } from './csvField'
import { readTable } from './readTable'

/** The options of `toCsv`. */
export interface CsvOptions {
  /** `id` (default): semicolons and decimal commas; `en`: commas and decimal points. */
  readonly locale?: Locale | undefined
  /** Whether the text begins with a byte order mark, by which Excel knows UTF-8; true by default. */
  readonly excel?: boolean | undefined
}

const SEPARATORS: Readonly<Record<Locale, string>> = { id: ';', en: ',' }
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Writes a table as CSV for Excel, its headings first: by default as Excel with Indonesian settings opens it.
 *
 * Lines end in CRLF and fields are quoted as RFC 4180 has it. Excel and others run a text as a formula that begins with
 * `=`, `+`, `-` or `@` (also full-width, after white space or after invisible characters), or that begins with a tab or a
 * line break: such a text gets an apostrophe in front, and so does one that begins with an apostrophe. To get every text
 * back as it was, take one apostrophe away from each field that begins with one. Figures are never changed but for their
 * decimal mark; null and an empty text are both an empty field.
 *
 * @param table - A table of `report`, the result of `recap`, or any `{ columns, rows }`; figures as decimal strings with a
 *   point, or numbers, in columns of type `figure` or `percent`.
 * @param options - Language of the figures and with it the separator; whether it is for Excel.
 * @returns The whole file as a text, to be written as UTF-8.
 * @throws InputError when the table is ill-formed; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @see report
 * @example
 * ```ts
 * import { evaluate, report, toCsv } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const evaluation = evaluate(permenpanrb90_2021, { 'B.I.a': 3.6, 'B.I.b': 'B' }, { unanswered: 'zero' })
 * const { lke } = report(permenpanrb90_2021, evaluation)
 * const lines = toCsv(lke).split('\r\n')
 * lines[0] // => '\uFEFFNomor;Tingkat;Penilaian;Bobot;Jawaban;Nilai;%;Catatan'
 * lines.find((line) => line.startsWith('B.I.b;')) // => 'B.I.b;pertanyaan;Capaian kinerja utama dibandingkan target dan capaian sebelumnya;5,00;B;3,75;75,00;'
 *
 * const exact = { ...lke, columns: [...lke.columns, { key: 'exact.score', label: 'Nilai tepat', type: 'figure' as const }] }
 * toCsv(exact, { locale: 'en', excel: false }).startsWith('Nomor,Tingkat,') // => true
 * ```
 */
export function toCsv(table: Table, options?: CsvOptions): string {
  const { locale, values, issues } = readOptionValues(options, ['locale', 'excel'])
  const { excel = true } = values
  if (typeof excel !== 'boolean') issues.push(invalidOption('excel', excel, ['true', 'false'], locale))
  const problems = problemsIn(locale, issues)
  const { columns, rows } = readTable(problems, table, ['table'])
  requireNone(problems)

  const lineOf = (fields: readonly string[]) => {
    // A line of nothing but an empty field would be no line to some readers.
    return `${fields.length === 1 && fields[0] === '' ? '""' : fields.join(SEPARATORS[locale])}\r\n`
  }
  const heading = lineOf(columns.map(({ label }) => csvField({ figure: false, text: label })))
  const lines = rows.map((row) => {
    return lineOf(columns.map(({ key, type }) => csvField(cellText(row[key], type, locale))))
  })
  return `${excel ? BYTE_ORDER_MARK : ''}${heading}${lines.join('')}`
}
