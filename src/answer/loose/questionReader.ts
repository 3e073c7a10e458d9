import { compareDecimals, Decimal } from '../../exact'
import { describeValue, type Issue, type IssueCode, type IssuePath, issue } from '../../text'
import type { Answer } from '../Answer'
import { decimalTextOf } from '../figures'
import type { Form, RatioForm } from '../forms'
import type { Entry } from './collect'
import { isBlank, type Loose, type Words } from './Loose'
import type { LooseOptions } from './LooseOptions'
import { looseChoice } from './looseChoice'
import { looseCount } from './looseCount'
import { looseDecimal } from './looseDecimal'
import { looseIndex } from './looseIndex'
import { loosePercent } from './loosePercent'

/** What one part of an answer came to. */
type Part<T> = { readonly state: 'blank' | 'refused' } | { readonly state: 'read'; readonly value: T }

const BLANK = { state: 'blank' } as const
const REFUSED = { state: 'refused' } as const

/** Gathers the cells of one question and reads its answer from them. */
export interface QuestionReader {
  add(part: string, entry: Entry): void
  /** Returns the answer, or undefined when there is none; says why in the lists handed over. */
  read(): Answer | undefined
}

/** Makes the reader of one question. */
export function questionReader(form: Form, options: LooseOptions, changed: Issue[], refused: Issue[]): QuestionReader {
  const { id } = form
  const locale = options.locale ?? 'id'
  const cells = new Map<string, Entry[]>()

  const refuse = (code: IssueCode, path: IssuePath, words: Words): typeof REFUSED => {
    refused.push(issue(code, path, { id, ...words }, locale))
    return REFUSED
  }
  const note = (code: IssueCode, path: IssuePath, words: Words) => {
    changed.push(issue(code, path, { id, ...words }, locale))
  }

  /** The one entry of a part that is filled in; two that differ are both refused. */
  const entryOf = (part: string): Entry | typeof BLANK | typeof REFUSED => {
    const all = cells.get(part) ?? []
    for (const { value, path } of all) {
      if (typeof value === 'string' && value !== '' && isBlank(value))
        note('read_blank', path, { from: describeValue(value) })
    }
    const filled = all.filter(({ value }) => !isBlank(value))
    const [first, ...others] = filled
    if (!first) return BLANK
    if (others.some((other) => !Object.is(other.value, first.value) || other.unit !== first.unit)) {
      return refuse('duplicate_cell', first.path, { given: filled.map(({ value }) => describeValue(value)) })
    }
    for (const other of others) note('read_repeated', other.path, { from: describeValue(other.value) })
    return first
  }

  const readPart = <T>(part: string, read: (entry: Entry) => Loose<T>): Part<T> => {
    const entry = entryOf(part)
    if ('state' in entry) return entry
    const unit = form.type === 'ratio' ? 'percent' : form.type === 'index' ? 'index' : null
    if (!isBlank(entry.unit) && (part !== 'answer' || entry.unit !== unit)) {
      return refuse('unknown_unit', entry.path, { given: describeValue(entry.unit), allowed: unit })
    }
    const loose = read(entry)
    if (loose.refused) return refuse(loose.refused, entry.path, loose.words)
    if (loose.changed) note(loose.changed, entry.path, { from: describeValue(entry.value), to: shown(loose.value) })
    return { state: 'read', value: loose.value }
  }

  const readRatio = (ratio: RatioForm): Answer | undefined => {
    const parts = ratio.counts.map((count) => readPart(count, ({ value }) => looseCount(id, count, value, options)))
    const stated = readPart('percent', ({ value }) => loosePercent(id, value, options, true))
    const percent =
      stated.state === 'blank'
        ? readPart('answer', ({ value, unit }) => loosePercent(id, value, options, unit === 'percent'))
        : stated
    if (parts.every(({ state }) => state === 'read')) {
      const path = (cells.get('percent') ?? cells.get('answer'))?.[0]?.path ?? []
      if (percent.state === 'read') refuse('percent_beside_counts', path, {})
      return Object.fromEntries(ratio.counts.map((count, index) => [count, readValue(parts[index]) ?? 0]))
    }
    const filled = ratio.counts.filter((_, index) => parts[index]?.state === 'read')
    if (filled.length > 0) {
      const from = filled.map((count) => `${count}: ${readValue(parts[ratio.counts.indexOf(count)])}`)
      const missing = ratio.counts.filter((count) => !filled.includes(count))
      note('read_half_filled', cells.get(filled[0] ?? '')?.[0]?.path ?? [], { from, missing })
    }
    return percent.state === 'read' ? percent.value : undefined
  }

  const readIndex = (index: Form & { type: 'index' }): Answer | undefined => {
    const sum = readPart('sum', ({ value }): Loose<string | number> => {
      const decimal = looseDecimal(value)
      if (decimal === null)
        return { refused: 'invalid_index', words: { given: describeValue(value), maximum: index.maximum } }
      return decimal.changed ? { value: decimal.text, changed: decimal.changed } : { value: value as string | number }
    })
    const count = readPart('count', ({ value }) => looseCount(id, 'count', value, options))
    const direct = readPart('answer', ({ value, unit }) => looseIndex(index, value, options, unit === 'index'))
    if (sum.state === 'read' && count.state === 'read') {
      const path = cells.get('sum')?.[0]?.path ?? []
      const mean = { sum: sum.value, count: count.value }
      if (direct.state === 'read') return void refuse('duplicate_cell', path, { given: [`${mean.sum}/${mean.count}`] })
      const limit = new Decimal(index.maximum).times(mean.count).toFixed()
      const fits = compareDecimals(decimalTextOf(mean.sum) ?? limit, limit) <= 0
      if (count.value > 0 && fits) return mean as Answer
      return void refuse('index_out_of_range', path, { given: `${mean.sum}/${mean.count}`, maximum: index.maximum })
    }
    if (sum.state === 'read' || count.state === 'read') {
      const part = sum.state === 'read' ? 'sum' : 'count'
      const from = cells.get(part)?.[0]
      const missing = part === 'sum' ? 'count' : 'sum'
      note('read_half_filled', from?.path ?? [], { from: `${part}: ${describeValue(from?.value)}`, missing })
    }
    return direct.state === 'read' ? direct.value : undefined
  }

  return {
    add(part, entry) {
      cells.set(part, [...(cells.get(part) ?? []), entry])
    },
    read() {
      if (form.type === 'ratio') return readRatio(form)
      if (form.type === 'index') return readIndex(form)
      const choice = readPart('answer', ({ value }) => looseChoice(form, value, options))
      return choice.state === 'read' ? choice.value : undefined
    },
  }
}

function readValue<T>(part: Part<T> | undefined): T | null {
  return part?.state === 'read' ? part.value : null
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? `${Object.values(value)[0]}%` : describeValue(value)
}
