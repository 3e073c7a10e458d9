import type { Cited } from '../../../src/rubric'
import type { LocalizedText } from '../../../src/text'
import { cite, code, inline, stacked, table } from './markdown'

type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCited = (value: unknown): value is Thing & Cited => isThing(value) && 'source' in value
const isText = (value: unknown): value is LocalizedText =>
  isThing(value) && typeof value['id'] === 'string' && typeof value['en'] === 'string'

/** Whether something that names its own source stands anywhere in a value. */
const holdsCited = (value: unknown): boolean =>
  isCited(value) || (typeof value === 'object' && value !== null && Object.values(value).some(holdsCited))

/** What names a thing, in a list of things. */
const NAMES = ['id', 'grade', 'by', 'number'] as const

/** Any value in one line: `WBK B, WBBM BB`; a thing by its name, with what else it says. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ')
  if (isText(value)) return value.id === value.en ? inline(value.id) : `${inline(value.id)} / ${inline(value.en)}`
  if (!isThing(value)) return inline(String(value))
  const name = NAMES.find((key) => typeof value[key] === 'string')
  const rest = Object.entries(value).filter(([key]) => key !== name)
  const words = rest.map(([key, each]) => (key === 'label' ? written(each) : `${key} ${written(each)}`))
  if (name === undefined) return words.join(', ')
  return words.length > 0 ? `${value[name]} (${words.join('; ')})` : String(value[name])
}

const OWN = ['id', 'label', 'source', 'basis']

/** The rows of everything in a value, each with every figure that it carries itself. */
function rowsOf(path: string, value: unknown, own: string): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.flatMap((each) => rowsOf(path, each, own))
  if (!isThing(value) || !holdsCited(value)) return []
  const id = typeof value['id'] === 'string' ? value['id'] : ''
  const figures = Object.entries(value)
    .filter(([name, each]) => !OWN.includes(name) && !holdsCited(each))
    .map(([name, each]) => `${name}: ${written(each)}`)
  const label = isText(value['label']) ? value['label'] : undefined
  const what = [id === '' ? '' : code(id), stacked(label)].filter(Boolean).join('<br>')
  const row = [path, what, figures.join('<br>'), isCited(value) ? cite(value, own) : '']
  const below = Object.entries(value).flatMap(([name, each]) =>
    rowsOf([path, id, name].filter(Boolean).join(' '), each, own),
  )
  return isCited(value) || label || figures.length > 0 ? [row, ...below] : below
}

/**
 * Lists everything in a section of a rubric that names its source, whatever its shape, so that no figure of a section can be
 * left out; conventions stand on a page of their own.
 *
 * @param own - The regulation that need not be named.
 */
export function citedTable(section: object, own: string): string {
  const parts = Object.entries(section).filter(([name]) => name !== 'conventions')
  // The part of the section is said once, in the row in which it begins.
  let last = ''
  const rows = rowsOf('', Object.fromEntries(parts), own).map(([part = '', ...rest]) => {
    const said = part === last ? '' : part
    last = part
    return [said, ...rest]
  })
  return table(['part', 'what', 'figures', 'place and basis'], rows)
}
