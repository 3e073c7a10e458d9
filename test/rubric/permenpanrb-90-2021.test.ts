import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  type CriterionRule,
  compile,
  defineRubric,
  evaluate,
  type Group,
  type Question,
  type Rubric,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import data from '../../rubrics/permenpanrb-90-2021.json'
import { cellsOf, nodesOf, questionsOf } from '../../src/rubric'
import { compileScorePlan } from '../../src/score'
import transcription from '../golden/second-transcription.json'
import { add, type Fraction, fraction, multiply, ofDecimal } from '../reference/fraction'

const rubric: Rubric = permenpanrb90_2021
const nodes = nodesOf(rubric).map(({ node }) => node)
const groups = nodes.filter((node): node is Group => node.level !== 'question')
const questions = questionsOf(rubric)

const sum = (weights: readonly (string | undefined)[]): Fraction =>
  weights.map((weight) => ofDecimal(weight ?? 'none')).reduce(add, fraction(0n))
const groupOf = (id: string): Group => {
  const found = groups.find((group) => group.id === id)
  if (!found) throw new Error(`no group ${id}`)
  return found
}
const questionOf = (id: string): Question => {
  const found = questions.find((question) => question.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}
const ofKind = (kind: string) => questions.filter((question) => question.kind === kind)

describe('the shipped rubric', () => {
  test('is the JSON file, and passes the checks of a rubric of one’s own', () => {
    expect(JSON.parse(JSON.stringify(rubric))).toEqual(data)
    expect(compile(permenpanrb90_2021).rubric).toBe(permenpanrb90_2021)
    expect(JSON.parse(JSON.stringify(defineRubric(data as unknown as Rubric)))).toEqual(data)
  })

  test('is compiled to a scale on which every option of every mean is a whole number of units', () => {
    const { scale } = compileScorePlan(rubric)
    expect(scale).toBe(168_000)
    const units = fraction(BigInt(scale))
    for (const { id, weight, combine, children } of groups) {
      if (combine === 'sum') continue
      for (const child of children) {
        const kind = child.level === 'question' ? rubric.answerKinds[child.kind] : undefined
        const values = kind?.type === 'choice' ? Object.values(kind.options).map(({ value }) => value) : ['1']
        // A question left out of a mean changes its denominator, so each of them must divide.
        for (let answered = 1n; answered <= BigInt(children.length); answered++) {
          for (const value of values) {
            const share = multiply(multiply(ofDecimal(weight), ofDecimal(value)), fraction(1n, answered))
            expect([id, value, answered, multiply(share, units).denominator]).toEqual([id, value, answered, 1n])
          }
        }
      }
    }
  })
})

describe('weights', () => {
  test('add up from the indicators to 100 points', () => {
    expect(sum(rubric.components.map(({ weight }) => weight))).toEqual(fraction(100n))
    const sums = groups.filter(({ combine }) => combine === 'sum')
    for (const { id, weight, children } of sums) {
      expect([id, sum(children.map((child) => child.weight))]).toEqual([id, ofDecimal(weight)])
    }
    // A, its aspects and their areas; B and its aspects.
    expect(sums.length).toBe(1 + 2 + 12 + 1 + 2)
  })

  test('of components and aspects are those of the regulation', () => {
    const outer = groups.filter(({ level }) => level === 'component' || level === 'aspect')
    expect(outer.map(({ id, level, weight, combine }) => [id, level, weight, combine])).toEqual([
      ['A', 'component', '60', 'sum'],
      ['A.I', 'aspect', '30', 'sum'],
      ['A.II', 'aspect', '30', 'sum'],
      ['B', 'component', '40', 'sum'],
      ['B.I', 'aspect', '22.5', 'sum'],
      ['B.II', 'aspect', '17.5', 'sum'],
    ])
  })

  test('of the six areas are those of Tabel 3, pemenuhan and reform together', () => {
    expect(rubric.areas.map(({ id, weight, nodes: parts }) => [id, weight, parts])).toEqual([
      ['1', '8', ['A.I.1', 'A.II.1']],
      ['2', '7', ['A.I.2', 'A.II.2']],
      ['3', '10', ['A.I.3', 'A.II.3']],
      ['4', '10', ['A.I.4', 'A.II.4']],
      ['5', '15', ['A.I.5', 'A.II.5']],
      ['6', '10', ['A.I.6', 'A.II.6']],
    ])
    for (const area of rubric.areas) {
      expect(sum(area.nodes.map((id) => groupOf(id).weight))).toEqual(ofDecimal(area.weight))
      for (const id of area.nodes) expect(groupOf(id).label).toEqual(area.label)
    }
  })

  test('stand on a question only under Hasil, which has no means', () => {
    expect(questions.flatMap(({ id, weight }) => (weight === undefined ? [] : [[id, weight]]))).toEqual([
      ['B.I.a', '17.5'],
      ['B.I.b', '5'],
      ['B.II.a', '17.5'],
    ])
  })

  test('give each of the two wealth reports one point', () => {
    expect([groupOf('A.II.5.iii').weight, groupOf('A.II.5.iii').children.length]).toEqual(['2', 2])
    const { nodes: scored } = evaluate(permenpanrb90_2021, {}, { unanswered: 'zero' })
    expect([scored['A.II.5.iii.a'].weight, scored['A.II.5.iii.b'].weight]).toEqual(['1', '1'])
  })
})

describe('counts', () => {
  test('of questions, by kind of answer, and of cells', () => {
    const kinds = ['ya-tidak', 'abc', 'abcd', 'abcde', 'ratio', 'index-0-4']
    expect(Object.keys(rubric.answerKinds)).toEqual(kinds)
    expect(kinds.map((kind) => ofKind(kind).length)).toEqual([17, 36, 33, 17, 8, 2])
    expect(questions.length).toBe(113)
    expect(questionOf('B.I.b').kind).toBe('abcde')
    const cells = cellsOf(rubric)
    expect(cells.length).toBe(127)
    expect(new Set(cells.map(({ id }) => id)).size).toBe(127)
    expect(cells.filter(({ count }) => count !== undefined).length).toBe(22)
  })

  test('of indicators: 42 under Pengungkit with 110 questions, none under Hasil', () => {
    const indicators = groups.filter(({ level }) => level === 'indicator')
    expect(indicators.length).toBe(42)
    expect(indicators.every(({ id }) => id.startsWith('A.'))).toBe(true)
    expect(indicators.flatMap(({ children }) => children).length).toBe(110)
    expect(questions.filter(({ id }) => id.startsWith('B.')).map(({ id }) => id)).toEqual(['B.I.a', 'B.I.b', 'B.II.a'])
  })

  test('of the ratio questions are the named ones of an answer', () => {
    expect(
      Object.fromEntries(ofKind('ratio').map(({ id, ratio }) => [id, ratio?.counts.map((one) => one.id)])),
    ).toEqual({
      'A.II.1.i.a': ['agenPerubahan', 'perubahan'],
      'A.II.1.i.b': ['perubahan', 'perubahanTerintegrasi'],
      'A.II.3.iii.a': ['pelanggaranTahunLalu', 'pelanggaranTahunIni', 'pelanggaranDisanksi'],
      'A.II.4.i.a': ['sasaran', 'sasaranTercapai'],
      'A.II.5.ii.a': ['harusDitindaklanjuti', 'sedangDiproses', 'selesai'],
      'A.II.5.iii.a': ['kepalaSatker', 'pejabatWajibLhkpn', 'lainnya', 'sudahMelapor'],
      'A.II.5.iii.b': ['administrator', 'pengawas', 'fungsionalPelaksana', 'sudahMelapor'],
      'A.II.6.i.b': ['layananTerdata', 'layananDipermudah'],
    })
  })

  test('become part and whole as the regulation counts', () => {
    const formulas = ofKind('ratio').map(({ id, ratio }) => [
      id,
      ratio?.part.add.join(' + '),
      ratio?.part.subtract?.join(' + ') ?? '',
      ratio?.whole.add.join(' + '),
      ratio?.partAboveWhole,
    ])
    expect(formulas).toEqual([
      // More changes than agents is normal; everywhere else a part above the whole needs evidence.
      ['A.II.1.i.a', 'perubahan', '', 'agenPerubahan', 'normal'],
      ['A.II.1.i.b', 'perubahanTerintegrasi', '', 'perubahan', 'contradiction'],
      ['A.II.3.iii.a', 'pelanggaranTahunLalu', 'pelanggaranTahunIni', 'pelanggaranTahunLalu', 'contradiction'],
      ['A.II.4.i.a', 'sasaranTercapai', '', 'sasaran', 'contradiction'],
      ['A.II.5.ii.a', 'selesai', '', 'harusDitindaklanjuti', 'contradiction'],
      ['A.II.5.iii.a', 'sudahMelapor', '', 'kepalaSatker + pejabatWajibLhkpn + lainnya', 'contradiction'],
      ['A.II.5.iii.b', 'sudahMelapor', '', 'administrator + pengawas + fungsionalPelaksana', 'contradiction'],
      ['A.II.6.i.b', 'layananDipermudah', '', 'layananTerdata', 'contradiction'],
    ])
  })
})

describe('the second transcription', () => {
  const TYPES: Readonly<Record<string, string>> = {
    'Ya/Tidak': 'ya-tidak',
    'A/B/C': 'abc',
    'A/B/C/D': 'abcd',
    'A/B/C/D/E': 'abcde',
    '%': 'ratio',
    '0-4': 'index-0-4',
  }
  const canonical = (figure: string) => figure.replace(/\.?0+$/, '')

  test('has the same ids in the same order', () => {
    const lines = [...transcription.groups, ...transcription.questions].sort((a, b) => a.line - b.line)
    expect(nodes.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
    expect(lines.length).toBe(173)
  })

  test('has the same weights', () => {
    const printed = transcription.groups.map(({ id, weight }) => [id, canonical(weight)])
    expect(groups.map(({ id, weight }) => [id, weight])).toEqual(printed)
    const own = transcription.questions.filter((question) => 'weight' in question)
    const full = evaluate(permenpanrb90_2021, {}, { unanswered: 'zero' }).nodes as Readonly<
      Record<string, { readonly weight: string }>
    >
    expect(own.map(({ id }) => [id, full[id]?.weight])).toEqual(
      own.map(({ id, weight }) => [id, canonical(weight ?? '')]),
    )
    expect(own.length).toBe(5)
  })

  test('has the same kinds of answer', () => {
    expect(questions.map(({ id, kind }) => [id, kind])).toEqual(
      transcription.questions.map(({ id, type }) => [id, TYPES[type]]),
    )
  })

  test('prints as many options and counts', () => {
    for (const { id, type, options, ...more } of transcription.questions) {
      const question = questionOf(id)
      // A yes-or-no prints one sentence; the fifth option of Capaian Kinerja stands in Lampiran I.
      const printed = type === 'Ya/Tidak' ? 2 : id === 'B.I.b' ? options + 1 : options
      expect([id, Object.keys(question.options ?? {}).length]).toEqual([id, printed])
      const counts = 'counts' in more ? (more.counts ?? []) : []
      // The wealth reports print the sum of the obliged above its rows; it is no cell of its own.
      const rows = id.startsWith('A.II.5.iii') ? counts.length - 1 : counts.length
      expect([id, question.ratio?.counts.length ?? 0]).toEqual([id, rows])
    }
  })

  test('has the same official names', () => {
    const cut = new Set(['A.II.2.i', 'A.II.6.ii'])
    const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
    for (const { id, name } of transcription.groups) {
      const ours = folded(groupOf(id).label.id)
      if (cut.has(id)) {
        expect(ours.startsWith(`${folded(name)} `)).toBe(true)
      } else {
        expect([id, ours]).toEqual([id, folded(name)])
      }
    }
  })
})

describe('answers', () => {
  test('are worth what practice gives each option', () => {
    const values = Object.entries(rubric.answerKinds).flatMap(([name, kind]) =>
      kind.type === 'choice'
        ? [[name, Object.entries(kind.options).map(([option, { value }]) => [option, value])]]
        : [],
    )
    expect(values).toEqual([
      [
        'ya-tidak',
        [
          ['Ya', '1'],
          ['Tidak', '0'],
        ],
      ],
      [
        'abc',
        [
          ['A', '1'],
          ['B', '0.5'],
          ['C', '0'],
        ],
      ],
      [
        'abcd',
        [
          ['A', '1'],
          ['B', '0.67'],
          ['C', '0.33'],
          ['D', '0'],
        ],
      ],
      [
        'abcde',
        [
          ['A', '1'],
          ['B', '0.75'],
          ['C', '0.5'],
          ['D', '0.25'],
          ['E', '0'],
        ],
      ],
    ])
    expect(rubric.answerKinds['index-0-4']).toMatchObject({ type: 'index', maximum: '4' })
    expect(rubric.answerKinds['ratio']).toMatchObject({ type: 'ratio' })
  })

  test('to A.I.6.v are in order, though the letters b and c are printed the other way round', () => {
    const three = questions.filter(({ id }) => id.startsWith('A.I.6.v.'))
    expect(three.map(({ id, kind }) => [id, kind])).toEqual([
      ['A.I.6.v.a', 'abcd'],
      ['A.I.6.v.b', 'ya-tidak'],
      ['A.I.6.v.c', 'abc'],
    ])
    expect(questionOf('A.I.6.v.b').text.en).toMatch(/database/i)
    expect(questionOf('A.I.6.v.c').text.en).toMatch(/improve/i)
  })
})

describe('minima', () => {
  const minimaOf = (id: string) => {
    const found = rubric.predicates.find((predicate) => predicate.id === id)
    return (found?.criteria ?? []).map((rule: CriterionRule) => {
      if (rule.type === 'points') return [rule.id, rule.nodes.join(' + '), rule.minimum]
      if (rule.type === 'everyArea') return [rule.id, 'every area', rule.minimumShare]
      return [rule.id, 'held', rule.anyOf.join(' or ')]
    })
  }

  test('of WBK are those of Tabel 6', () => {
    expect(minimaOf('WBK')).toEqual([
      ['total', 'A + B', '75'],
      ['pengungkit', 'A', '40'],
      ['area', 'every area', '0.6'],
      ['B.I', 'B.I', '18.25'],
      ['B.I.a', 'B.I.a', '15.75'],
      ['B.I.b', 'B.I.b', '2.5'],
      ['B.II', 'B.II', '14'],
    ])
  })

  test('of WBBM are those of Tabel 6, with the predicate already held', () => {
    expect(minimaOf('WBBM')).toEqual([
      ['total', 'A + B', '85'],
      ['pengungkit', 'A', '48'],
      ['area', 'every area', '0.75'],
      ['B.I', 'B.I', '19.5'],
      ['B.I.a', 'B.I.a', '15.75'],
      ['B.I.b', 'B.I.b', '3.75'],
      ['B.II', 'B.II', '15.75'],
      ['heldPredicate', 'held', 'WBK or WBBM'],
    ])
  })

  test('are the criteria of a result, in points', () => {
    expect(rubric.predicates.map(({ id }) => id)).toEqual(['WBK', 'WBBM'])
    const { determinations } = evaluate(permenpanrb90_2021, {}, { unanswered: 'zero' })
    const required = (id: 'WBK' | 'WBBM') =>
      Object.fromEntries(determinations[id].criteria.map((c) => [c.id, c.required]))
    expect(required('WBK')).toEqual({
      total: '75',
      pengungkit: '40',
      'area.1': '4.8',
      'area.2': '4.2',
      'area.3': '6',
      'area.4': '6',
      'area.5': '9',
      'area.6': '6',
      'B.I': '18.25',
      'B.I.a': '15.75',
      'B.I.b': '2.5',
      'B.II': '14',
    })
    expect(required('WBBM')).toEqual({
      total: '85',
      pengungkit: '48',
      'area.1': '6',
      'area.2': '5.25',
      'area.3': '7.5',
      'area.4': '7.5',
      'area.5': '11.25',
      'area.6': '7.5',
      'B.I': '19.5',
      'B.I.a': '15.75',
      'B.I.b': '3.75',
      'B.II': '15.75',
      heldPredicate: 'WBK',
    })
  })
})

describe('conventions', () => {
  test('are those of the design, with their defaults', () => {
    expect(rubric.conventions.map((one) => [one.id, one.question ?? '', one.default, one.basis])).toEqual([
      // The thing measured is missing, or not filled in yet: zero. Nothing was owed: full.
      ['nothingToCount.A.II.1.i.a', 'A.II.1.i.a', 'zero', 'convention'],
      ['nothingToCount.A.II.1.i.b', 'A.II.1.i.b', 'zero', 'convention'],
      ['nothingToCount.A.II.3.iii.a', 'A.II.3.iii.a', 'full', 'practice'],
      ['riseFromNothing.A.II.3.iii.a', 'A.II.3.iii.a', 'zero', 'convention'],
      ['nothingToCount.A.II.4.i.a', 'A.II.4.i.a', 'zero', 'convention'],
      ['nothingToCount.A.II.5.ii.a', 'A.II.5.ii.a', 'full', 'convention'],
      ['nothingToCount.A.II.5.iii.a', 'A.II.5.iii.a', 'full', 'convention'],
      ['nothingToCount.A.II.5.iii.b', 'A.II.5.iii.b', 'full', 'convention'],
      ['nothingToCount.A.II.6.i.b', 'A.II.6.i.b', 'zero', 'convention'],
      ['percentGiven', '', 'accept', 'convention'],
      ['heldPredicateNotStated', '', 'none', 'convention'],
      ['unanswered', '', 'reject', 'convention'],
    ])
  })

  test('offer the choices of the design', () => {
    for (const { id, choices } of rubric.conventions) {
      const expected =
        { percentGiven: 'accept reject', heldPredicateNotStated: 'none', unanswered: 'reject zero exclude' }[id] ??
        'zero full'
      expect([id, Object.keys(choices).join(' ')]).toEqual([id, expected])
    }
  })

  test('are referred to by the ratios they value', () => {
    for (const { id, ratio } of ofKind('ratio')) {
      expect([id, ratio?.nothingToCount]).toEqual([id, `nothingToCount.${id}`])
      expect([id, ratio?.riseFromNothing]).toEqual([id, id === 'A.II.3.iii.a' ? `riseFromNothing.${id}` : undefined])
    }
  })

  test('check the counts of the design', () => {
    expect(rubric.countChecks.map((one) => [one.left.join(' + '), one.contradictsWhen, one.right.join(' + ')])).toEqual(
      [
        ['A.II.1.i.a.perubahan', 'different', 'A.II.1.i.b.perubahan'],
        [
          'A.II.3.iii.a.pelanggaranDisanksi',
          'above',
          'A.II.3.iii.a.pelanggaranTahunLalu + A.II.3.iii.a.pelanggaranTahunIni',
        ],
        ['A.II.5.ii.a.selesai + A.II.5.ii.a.sedangDiproses', 'above', 'A.II.5.ii.a.harusDitindaklanjuti'],
      ],
    )
  })
})

const PRINTED_OTHERWISE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'A.II.1.ii',
      'A.II.1.iii',
      'A.II.2.i',
      'A.II.4.i',
      'A.II.4.ii',
      'A.II.4.iii',
      'A.II.5.i',
      'A.II.5.ii',
      'A.II.6.ii',
    ].map((indicator) => [`${indicator}.a`, `${indicator} (tanpa huruf)`]),
  ),
  'A.I.6.v.b': 'A.I.6.v, tercetak huruf c',
  'A.I.6.v.c': 'A.I.6.v, tercetak huruf b',
  'A.II.5.iii.a': 'A.II.5.iii, butir LHKPN',
  'A.II.5.iii.b': 'A.II.5.iii, butir LHKASN',
}

describe('every figure', () => {
  const FIGURES = ['value', 'weight', 'minimum', 'minimumShare', 'maximum', 'default']

  interface Found {
    readonly path: string
    readonly holder: Readonly<Record<string, unknown>>
  }
  const objectsIn = (value: unknown, path: string): readonly Found[] => {
    if (typeof value !== 'object' || value === null) return []
    const holder = value as Readonly<Record<string, unknown>>
    return [{ path, holder }, ...Object.entries(holder).flatMap(([key, part]) => objectsIn(part, `${path}/${key}`))]
  }
  const { surveys, submission, stages, kawasan, monitoring, profile, categories, instansiKinds, ...scoring } = data
  const around = { surveys, submission, stages, kawasan, monitoring, profile, categories, instansiKinds }
  const all = objectsIn(scoring, '')
  const everything = [...all, ...objectsIn(around, '')]
  const withFigure = all.filter(({ holder }) => FIGURES.some((key) => key in holder))

  test('is a decimal text or the name of a choice', () => {
    for (const { path, holder } of withFigure) {
      for (const key of FIGURES) {
        if (!(key in holder)) continue
        const wanted = key === 'default' ? /^[a-z]+$/ : /^(0|[1-9]\d*)(\.\d*[1-9])?$/
        expect([path, String(holder[key])]).toEqual([path, expect.stringMatching(wanted)])
        expect(typeof holder[key]).toBe('string')
      }
    }
    // The walk has found them all: options, groups, weighted questions, areas, minima, the index and conventions.
    const own = questions.filter(({ weight }) => weight !== undefined).length
    expect(withFigure.length).toBe(14 + 60 + own + 6 + 14 + 1 + 12)
  })

  test('carries its source and its basis', () => {
    const citable = [
      ...withFigure,
      ...all.filter(({ holder }) => holder['level'] === 'question' || 'contradictsWhen' in holder || 'anyOf' in holder),
    ]
    for (const { path, holder } of citable) {
      expect([path, holder]).toEqual([
        path,
        expect.objectContaining({
          source: { regulation: expect.stringMatching(/\S/), place: expect.stringMatching(/\S/) },
          basis: expect.stringMatching(/^(law|practice|convention)$/),
        }),
      ])
    }
  })

  test('that is law cites the regulation, and one decided here cites a decision record that exists', () => {
    const cited = everything.flatMap(({ holder }) =>
      'source' in holder
        ? [{ ...(holder['source'] as { regulation: string; place: string }), basis: holder['basis'] }]
        : [],
    )
    expect(cited.length).toBeGreaterThan(withFigure.length)
    for (const { regulation, basis } of cited) {
      if (basis === 'law') expect(regulation).toBe('PermenPANRB 90/2021')
    }
    const records = [...new Set(cited.flatMap(({ place }) => (place.startsWith('docs/decisions/') ? [place] : [])))]
    expect(records.length).toBeGreaterThan(0)
    for (const { regulation, place } of cited) {
      expect(place.startsWith('docs/decisions/')).toBe(regulation === 'zona-integritas')
    }
    for (const record of records) {
      expect([record, existsSync(fileURLToPath(new URL(`../../${record}`, import.meta.url)))]).toEqual([record, true])
    }
  })

  test('of a question or a group names the place of its own id', () => {
    for (const { id, source, basis } of nodes) {
      expect([id, source.regulation, basis]).toEqual([id, 'PermenPANRB 90/2021', 'law'])
      // A question printed without a letter, or under another one, is cited by its indicator and what stands there.
      const place = PRINTED_OTHERWISE[id] ?? id
      expect([id, source.place.split('; ')[0]]).toEqual([id, `Lampiran III, ${place}`])
    }
  })
})

describe('texts', () => {
  const isText = (value: unknown): value is { readonly id: string; readonly en: string } =>
    typeof value === 'object' && value !== null && 'id' in value && 'en' in value
  const textsIn = (value: unknown): readonly { readonly id: string; readonly en: string }[] => {
    if (typeof value !== 'object' || value === null) return []
    return isText(value) ? [value] : Object.values(value).flatMap(textsIn)
  }

  test('stand in both languages everywhere, trimmed', () => {
    const texts = textsIn(data)
    expect(texts.length).toBeGreaterThan(113 + 60 + 355)
    for (const words of texts) {
      expect(Object.keys(words)).toEqual(['id', 'en'])
      for (const word of [words.id, words.en]) expect(word).toMatch(/^\S(.*\S)?$/)
    }
  })

  test('of questions differ from each other within an indicator', () => {
    for (const { id, children } of groups) {
      const asked = children.flatMap((child) => (child.level === 'question' ? [child.text] : []))
      expect([id, new Set(asked.map((words) => words.id)).size]).toEqual([id, asked.length])
      expect([id, new Set(asked.map((words) => words.en)).size]).toEqual([id, asked.length])
    }
  })

  test('of the options of a question stand for exactly its options and differ', () => {
    for (const { id, kind: name, options = {} } of questions) {
      const kind = rubric.answerKinds[name]
      const expected = kind?.type === 'choice' ? Object.keys(kind.options) : []
      expect([id, Object.keys(options)]).toEqual([id, expected])
      const words = Object.values(options)
      expect([id, new Set(words.map((word) => word.id)).size]).toEqual([id, expected.length])
      expect([id, new Set(words.map((word) => word.en)).size]).toEqual([id, expected.length])
    }
  })

  test('of criteria and predicates never claim the predicate itself', () => {
    for (const { id, en } of textsIn(data.predicates)) {
      expect(`${id} ${en}`).not.toMatch(/berpredikat (?!Menuju)/i)
    }
  })
})
