import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Checked,
  defineRubric,
  type Evaluation,
  type Group,
  type Question,
  type Rubric,
  report,
} from 'zona-integritas'
import { hasAllRuns } from '../helpers/hasAllRuns'
import { evaluated, randomEvaluation, rubric90, SMALL, small } from '../helpers/reports'
import { smallRubric } from '../helpers/smallRubric'
import { printedHundredths, readHundredths } from '../reference/hundredths'

type Figures = Readonly<Record<string, { readonly weight: string; readonly display: string }>>

/** Where printed figures do not add up, from the rubric's own tree and the result's figures. */
function expectedNotes(rubric: Rubric, evaluation: Evaluation): readonly string[] {
  const nodes = evaluation.nodes as Figures
  const printed = (id: string, column: string) => {
    const node = nodes[id]
    return column === 'weight' ? readHundredths(node?.weight ?? '') : (node?.display ?? '')
  }
  const found: string[] = []
  const compare = (
    place: string,
    own: (column: string) => string,
    parts: readonly string[],
    columns = ['weight', 'score'],
  ) => {
    for (const column of columns) {
      const sum = parts.reduce((added, id) => added + printedHundredths(printed(id, column)), 0n)
      if (sum !== printedHundredths(own(column)))
        found.push(`${place}/${column} ${sum} ${printedHundredths(own(column))}`)
    }
  }
  const visit = (node: Group | Question) => {
    if (node.level === 'question') return
    compare(
      `lke/${node.id}`,
      (column) => printed(node.id, column),
      node.children.map(({ id }) => id),
      // Questions in a mean print no weight.
      node.combine === 'mean' ? ['score'] : undefined,
    )
    node.children.forEach(visit)
  }
  rubric.components.forEach(visit)
  const weights = rubric.components.reduce((sum, { weight }) => sum + Number(weight), 0)
  compare(
    'lke/total',
    (column) => (column === 'weight' ? weights.toFixed(2) : evaluation.display),
    rubric.components.map(({ id }) => id),
  )
  for (const { id, nodes: parts } of rubric.areas) {
    const area = (evaluation.areas as Figures)[id]
    compare(
      `areas/${id}`,
      (column) => (column === 'weight' ? readHundredths(area?.weight ?? '') : (area?.display ?? '')),
      parts,
    )
  }
  return found
}

describe('the notes on sums', () => {
  test('are exactly the groups whose printed parts do not add up', () => {
    let areas = 0
    const run = fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom('id', 'en'), (seed, locale) => {
      const evaluation = randomEvaluation(seed)
      const { notes } = report(rubric90, evaluation, { locale })
      const found = notes.map(({ path, params }) => {
        const [sum, printed] = [printedHundredths(params['sum']), printedHundredths(params['printed'])]
        return `${path.join('/')} ${sum} ${printed}`
      })
      expect(found).toEqual(expectedNotes(rubric90, evaluation))
      areas += notes.filter(({ code }) => code === 'printed_area_differs').length
    })
    fc.assert(run, { numRuns: 40 })
    if (hasAllRuns) expect(areas).toBeGreaterThan(0)
  })

  test('stand in the rows that they are about, and in no other', () => {
    for (const seed of [1, 2, 3]) {
      const { lke, areas, notes } = report(rubric90, randomEvaluation(seed))
      const said = (name: string, id: unknown) =>
        notes.filter(({ path }) => path[0] === name && path[1] === id).map(({ message }) => message)
      for (const row of lke.rows) expect(row['note']).toBe(said('lke', row['id']).join(' ') || null)
      for (const row of areas.rows) expect(row['note'] ?? '').toContain(said('areas', row['id']).join(' '))
    }
  })

  test('say which group, the sum as printed and the printed figure', () => {
    const answers = { ...SMALL, 'K.2.i.b': 'A' }
    const notes = (locale: 'id' | 'en') => report(small, evaluated(small, answers), { locale }).notes
    expect(notes('id')).toEqual([
      {
        code: 'printed_sum_differs',
        path: ['lke', 'K.2.i', 'score'],
        params: {
          column: 'Nilai',
          group: 'K.2.i',
          parts: ['K.2.i.a', 'K.2.i.b', 'K.2.i.c'],
          sum: '3.99',
          printed: '4.00',
        },
        message: 'Kolom Nilai: bagian dari K.2.i yang tercetak berjumlah 3,99, sedangkan K.2.i tercetak 4,00.',
      },
    ])
    expect(notes('en')[0]?.message).toBe(
      'Column Score: the parts of K.2.i as printed add up to 3.99, while K.2.i is printed as 4.00.',
    )
  })

  test('name the total and an area across aspects', () => {
    const all = Array.from({ length: 60 }, (_, seed) => report(rubric90, randomEvaluation(seed)).notes).flat()
    const total = all.find(({ path }) => path[1] === 'total')
    expect(total?.message).toMatch(
      /^Kolom Nilai: bagian dari Nilai total yang tercetak berjumlah \d+,\d\d, sedangkan Nilai total tercetak \d+,\d\d\.$/,
    )
    expect(total?.params).toMatchObject({ group: 'total', parts: ['A', 'B'] })
    const area = all.find(({ code }) => code === 'printed_area_differs')
    expect(area?.message).toMatch(
      /^Kolom Nilai: A\.I\.(\d), A\.II\.\1 yang tercetak berjumlah \d+,\d\d, sedangkan area \1 tercetak \d+,\d\d\.$/,
    )
  })

  test('do not take a component for the total that has its name', () => {
    const text = JSON.stringify(smallRubric()).replaceAll('"H"', '"total"')
    const own: Rubric & Checked = defineRubric(JSON.parse(text))
    const { notes, lke } = report(own, evaluated(own, { ...SMALL, 'K.2.i.b': 'A' }))
    expect(notes.map(({ path }) => path)).toEqual([['lke', 'K.2.i', 'score']])
    expect(lke.rows.filter(({ id }) => id === 'total').map(({ level, weight }) => [level, weight])).toEqual([
      ['component', '5.00'],
      ['total', '15.00'],
    ])
  })

  test('tell nothing of weights that are not printed', () => {
    const { notes, lke } = report(small, evaluated(small, { 'K.1.i.a': 'Ya' }, { unanswered: 'exclude' }))
    expect(notes).toEqual([])
    const weights = lke.rows.filter(({ level }) => level === 'question').map(({ id, weight }) => [id, weight])
    expect(weights.filter(([, weight]) => weight !== null)).toEqual([
      ['H.a', '3.00'],
      ['H.b', '2.00'],
    ])
  })
})
