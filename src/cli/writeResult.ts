import { toCsv } from '../report'
import type { Locale, Table } from '../text'
import type { Call } from './Call'
import { cutFigure, type Figure, pageText, type SheetPage } from './pages'

/** How a result is written for people, and what a spreadsheet takes of it. */
export interface Forms {
  text(): string
  table(): Table
}

/** The forms of a result that is laid out as a page: two decimals for people, every digit for a spreadsheet. */
export function pageForms(layOut: (figure: Figure) => SheetPage, locale: Locale): Forms {
  return {
    text: () => pageText(layOut(cutFigure), locale),
    table: () => layOut((figure) => figure).main,
  }
}

/** Writes a result in the form that the call asks for. */
export async function writeResult(call: Call, result: unknown, forms: Forms): Promise<void> {
  const { locale } = call
  const format = call.value('format') ?? 'json'
  const written =
    format === 'text'
      ? forms.text()
      : format === 'csv'
        ? toCsv(forms.table(), { locale })
        : `${JSON.stringify(result, null, 2)}\n`
  await call.io.stdout.write(written)
}
