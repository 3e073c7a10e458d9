import type { Cited, Source } from '../../../src/rubric'
import type { LocalizedText } from '../../../src/text'

/** A text as it may stand in a cell of a table or in a line. */
export const inline = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')

/** A table; a column without any text is left out. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = headings.flatMap((_, column) => (rows.some((row) => row[column]) ? [column] : []))
  const line = (cells: readonly string[]) => `| ${kept.map((column) => cells[column] ?? '').join(' | ')} |`
  return [line(headings), `|${' --- |'.repeat(kept.length)}`, ...rows.map(line)].join('\n')
}

/** An id, a key or a code. */
export const code = (text: string) => `\`${text}\``

/** Both languages in two cells. */
export const both = (text: LocalizedText | undefined) => [inline(text?.id ?? ''), inline(text?.en ?? '')] as const

/** Both languages in one cell, once where they are the same. */
export function stacked(text: LocalizedText | undefined): string {
  const [id, en] = both(text)
  return id === en ? id : `${id}<br>*${en}*`
}

/** Where something stands; the regulation itself is not named again. */
export function place(source: Source, own: string): string {
  if (source.place.startsWith('docs/')) return `[${source.place.slice(5)}](../${source.place.slice(5)})`
  return inline(source.regulation === own ? source.place : `${source.regulation}: ${source.place}`)
}

/** Where a figure stands, and on what it rests. */
export const cite = ({ source, basis }: Cited, own: string) => `${place(source, own)} (${basis})`

/** Points in words. */
export const points = (figure: string) => `${figure} ${figure === '1' ? 'point' : 'points'}`
