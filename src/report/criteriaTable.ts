import type { CriterionResult } from '../determine'
import type { Determination } from '../evaluate'
import type { Locale, Table, TableColumn, TableRow } from '../text'
import { twoDecimalsOrMore, twoDecimalsUp } from './figures'
import { gapNote } from './gapNote'
import { roundingNote } from './roundingNote'
import { WORDS } from './words'

function columnsOf(locale: Locale): readonly TableColumn[] {
  return [
    { key: 'id', label: WORDS.number[locale], type: 'text' },
    { key: 'label', label: WORDS.criterion[locale], type: 'text' },
    { key: 'actual', label: WORDS.score[locale], type: 'figure' },
    { key: 'required', label: WORDS.minimum[locale], type: 'figure' },
    { key: 'gap', label: WORDS.gap[locale], type: 'figure' },
    { key: 'met', label: WORDS.status[locale], type: 'text' },
    { key: 'note', label: WORDS.note[locale], type: 'text' },
    { key: 'source', label: WORDS.source[locale], type: 'text' },
  ]
}

function rowOf(criterion: CriterionResult, locale: Locale): TableRow {
  const { id, label, required, met, source } = criterion
  const named = { id, label }
  const verdict = {
    met: (met ? WORDS.met : WORDS.notMet)[locale],
    source: `${source.regulation}, ${source.place}`,
  }
  if (criterion.gap === null) {
    const actual = criterion.actual ?? WORDS.noPredicate[locale]
    return { ...named, actual, required, gap: null, ...verdict, note: null, 'exact.actual': null, 'exact.gap': null }
  }
  const { display, actual, gap } = criterion
  return {
    ...named,
    actual: display,
    required: twoDecimalsOrMore(required),
    gap: met ? null : twoDecimalsUp(gap),
    ...verdict,
    note: roundingNote(criterion, locale) ?? (met ? null : gapNote(criterion, locale)),
    'exact.actual': actual,
    'exact.gap': gap,
  }
}

/** Lays out every test of a predicate. */
export function criteriaTable({ criteria }: Determination, locale: Locale): Table {
  return { columns: columnsOf(locale), rows: criteria.map((criterion) => rowOf(criterion, locale)) }
}
