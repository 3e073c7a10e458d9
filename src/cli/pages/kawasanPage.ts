import type { KawasanDetermination, KawasanResult } from '../../kawasan'
import type { Locale, Table, TableRow } from '../../text'
import type { Figure, PagePart, SheetPage } from './Page'
import { remarks } from './remarks'
import { rubricLine } from './rubricLine'
import { STATUSES, WORDS } from './words'

/** Lays out what a kawasan meets. */
export function kawasanPage(result: KawasanResult, locale: Locale, figure: Figure): SheetPage {
  const columnsOf = (keys: readonly (keyof typeof WORDS)[]) =>
    keys.map((key) => {
      // What is no figure in a column of figures is written as the text it is.
      const type = key === 'actual' || key === 'required' ? 'figure' : 'text'
      return { key, label: WORDS[key][locale], type } as const
    })
  const criteria = columnsOf(['criterion', 'actual', 'required', 'status'])
  const rowsOf = (one: KawasanDetermination) => criteriaRows(one, locale, figure)
  const all = Object.values<KawasanDetermination>(result.determinations)
  const main: Table = { columns: [...columnsOf(['target']), ...criteria], rows: all.flatMap(rowsOf) }
  return {
    title: `${WORDS.kawasan[locale]}: ${result.name ?? result.kind.label}`,
    lines: [result.kind.label, rubricLine(result.rubric), WORDS.cut[locale]],
    parts: [
      {
        title: WORDS.units[locale],
        table: {
          columns: columnsOf(['unit', 'roles', 'predicate', 'status']),
          rows: result.units.map(({ id, roles, predicate, evaluated }) => ({
            unit: id,
            roles: roles.join(', '),
            predicate,
            status: predicate === null ? '' : WORDS[evaluated ? 'evaluated' : 'holds'][locale],
          })),
        },
      },
      ...all.map((one): PagePart => {
        const verdict = WORDS[one.met ? 'passes' : 'fails'][locale]
        const table = { columns: criteria, rows: rowsOf(one) }
        return { title: `${one.label}: ${verdict}`, table, lines: linesOf(one, locale) }
      }),
      ...(result.missingRoles.length === 0
        ? []
        : [
            {
              title: WORDS.missingRoles[locale],
              lines: result.missingRoles.map(({ label, office }) => `${label} (${office})`),
            },
          ]),
      ...remarks(result.assumptions, result.warnings, locale),
    ],
    main,
  }
}

function criteriaRows(
  { id: target, criteria }: KawasanDetermination,
  locale: Locale,
  figure: Figure,
): readonly TableRow[] {
  return criteria.map((one) => ({
    target,
    criterion: one.label,
    actual: typeof one.actual === 'string' && /^\d/.test(one.actual) ? figure(one.actual) : String(one.actual ?? ''),
    // A minimum is never cut.
    required: String(one.required),
    status: STATUSES[one.met ? 'met' : 'notMet'][locale],
  }))
}

function linesOf({ heldBackBy, recommendation }: KawasanDetermination, locale: Locale): readonly string[] {
  return [
    ...(heldBackBy.length > 0 ? [`${WORDS.heldBackBy[locale]}: ${heldBackBy.join(', ')}`] : []),
    ...(recommendation ? [`${WORDS.recommendation[locale]}: ${recommendation.label}`] : []),
  ]
}
