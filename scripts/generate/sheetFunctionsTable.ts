import { SHEET_FUNCTIONS, type SheetFunction } from '../../src/spreadsheet'
import type { Locale } from '../../src/text'

const HEADINGS = {
  id: ['Fungsi', 'Guna', 'Argumen', 'Hasil', 'Contoh'],
  en: ['Function', 'Purpose', 'Arguments', 'Returns', 'Example'],
} as const

const [BEGIN, END] = ['<!-- functions: made by npm run generate -->', '<!-- functions: end -->']

function rowOf({ name, text, parameters, returns, example }: SheetFunction, locale: Locale): string {
  const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join('; ')
  const described = parameters.map((one) => `\`${one.name}\`: ${one.text[locale]}`).join('<br>')
  return `| ${[`\`${name}(${names})\``, text[locale], described, returns[locale], `\`${example}\``].join(' | ')} |`
}

/** Writes the table of the spreadsheet functions between its marks in a guide. */
export function withSheetFunctions(page: string, locale: Locale): string {
  const [before, rest = ''] = page.split(BEGIN)
  const [, after] = rest.split(END)
  if (before === undefined || after === undefined) throw new Error('the guide has no place for the functions')
  const headings = HEADINGS[locale]
  const table = [
    `| ${headings.join(' | ')} |`,
    `| ${headings.map(() => '---').join(' | ')} |`,
    ...SHEET_FUNCTIONS.map((one) => rowOf(one, locale)),
  ]
  return `${before}${BEGIN}\n\n${table.join('\n')}\n\n${END}${after}`
}
