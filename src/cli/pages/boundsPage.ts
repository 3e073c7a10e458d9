import type { BoundsResult, PredicateBounds } from '../../explain'
import type { Locale, Table, TableColumn, TableRow } from '../../text'
import type { Figure, SheetPage } from './Page'
import { rubricLine } from './rubricLine'
import { STATUSES, WORDS } from './words'

/** Lays out what an unfinished LKE may still come to. */
export function boundsPage(
  { rubric, total, areas, predicates, open }: BoundsResult,
  locale: Locale,
  figure: Figure,
): SheetPage {
  const column = (key: keyof typeof WORDS, type: TableColumn['type'] = 'text'): TableColumn => {
    return { key, label: WORDS[key][locale], type }
  }
  const ranges = [column('lowest', 'figure'), column('highest', 'figure')]
  const shown = (text: string) => (/^\d/.test(text) ? figure(text) : text)
  const sumRow = (sum: string, range: { readonly lowest: string; readonly highest: string }): TableRow => {
    return { sum, lowest: figure(range.lowest), highest: figure(range.highest) }
  }
  const criteria = [column('criterion'), ...ranges, column('required', 'figure'), column('status')]
  const rowsOf = ({ id: target, criteria: tested }: PredicateBounds): readonly TableRow[] =>
    tested.map(({ label: criterion, lowest, highest, required, status }) => ({
      target,
      criterion,
      lowest: shown(lowest),
      highest: shown(highest),
      // A minimum is never cut.
      required,
      status: STATUSES[status][locale],
    }))
  const all = Object.values(predicates)
  const main: Table = { columns: [column('target'), ...criteria], rows: all.flatMap(rowsOf) }
  return {
    title: WORDS.bounds[locale],
    lines: [rubricLine(rubric), WORDS.cut[locale]],
    parts: [
      {
        title: WORDS.sums[locale],
        table: {
          columns: [column('sum'), ...ranges],
          rows: [
            sumRow(WORDS.total[locale], total),
            ...Object.entries(areas).map(([id, range]) => sumRow(`${WORDS.area[locale]} ${id}`, range)),
          ],
        },
      },
      ...all.map((one) => ({
        title: `${one.label}: ${STATUSES[one.status]?.[locale]}`,
        table: { columns: criteria, rows: rowsOf(one) },
      })),
      ...(open.length === 0
        ? []
        : [
            {
              title: `${WORDS.open[locale]}: ${open.length}`,
              table: {
                columns: [column('question'), column('text'), column('points', 'figure')],
                rows: open.map(({ question, label, points }) => ({ question, text: label, points: figure(points) })),
              },
            },
          ]),
    ],
    main,
  }
}
