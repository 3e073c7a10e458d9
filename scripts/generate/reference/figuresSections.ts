import type { Cited, Convention, Rubric } from '../../../src/rubric'
import type { LocalizedText } from '../../../src/text'
import { anchor } from './anchor'
import { both, cite, code, inline, stacked, table } from './markdown'

/** One section of a page; null where the rubric has nothing of the sort. */
export type Section = readonly [heading: string, text: string] | null

type Combination = Cited & { readonly label: LocalizedText }

/** The kinds of answer with the value of every option, and the two ways of combining. */
export function kindsSection({ answerKinds, combinations = {} as never, regulation }: Rubric): Section {
  const own = regulation.number
  const rows = Object.entries(answerKinds).flatMap(([name, kind]) => {
    const first = `${code(name)}<br>${stacked(kind.label)}`
    if (kind.type !== 'choice') {
      const value = kind.type === 'index' ? `index / ${kind.maximum}` : 'computed'
      return [[first, '', value, cite(kind, own)]]
    }
    return Object.entries(kind.options).map(([option, figure], index) => [
      index === 0 ? first : '',
      option,
      figure.value,
      cite(figure, own),
    ])
  })
  const ways = Object.entries(combinations as Readonly<Record<string, Combination>>).map(([way, one]) => [
    code(way),
    ...both(one.label),
    cite(one, own),
  ])
  const kinds = table(['kind', 'option', 'value', 'place and basis'], rows)
  const combined = table(['combined by', 'Bahasa Indonesia', 'English', 'place and basis'], ways)
  return ['Kinds of answer', ways.length > 0 ? `${kinds}\n\n${combined}` : kinds]
}

/** The areas across aspects. */
export function areasSection({ areas, regulation }: Rubric): Section {
  if (areas.length === 0) return null
  const rows = areas.map((area) => [
    area.id,
    ...both(area.label),
    area.weight,
    area.nodes.map(code).join(' + '),
    cite(area, regulation.number),
  ])
  return ['Areas', table(['area', 'Bahasa Indonesia', 'English', 'points', 'made up of', 'place and basis'], rows)]
}

/** Every criterion of every predicate with its minimum. */
export function predicatesSection({ predicates, regulation }: Rubric): Section {
  const own = regulation.number
  const blocks = predicates.map(({ id, label, criteria, ...cited }) => {
    const rows = criteria.map((one) => {
      const minimum =
        one.type === 'points'
          ? `${one.minimum} points`
          : one.type === 'everyArea'
            ? `${one.minimumShare} of the weight of every area`
            : `holds ${one.anyOf.join(' or ')}`
      const of = one.type === 'points' ? one.nodes.map(code).join(' + ') : ''
      return [`${code(one.id)}<br>${stacked(one.label)}`, of, minimum, cite(one, own)]
    })
    const columns = ['criterion', 'of', 'minimum (inclusive)', 'place and basis']
    return `### ${id}\n\n${inline(label.id)} / *${inline(label.en)}* · ${cite(cited, own)}\n\n${table(columns, rows)}`
  })
  return ['Predicates', blocks.join('\n\n')]
}

/** Which counts contradict each other. */
export function countChecksSection({ countChecks, regulation }: Rubric): Section {
  if (countChecks.length === 0) return null
  const rows = countChecks.map((check) => [
    code(check.id),
    ...both(check.label),
    `${check.left.map(code).join(' + ')} ${check.contradictsWhen === 'above' ? 'above' : 'other than'} ${check.right.map(code).join(' + ')}`,
    cite(check, regulation.number),
  ])
  return [
    'Contradictory counts',
    table(['check', 'Bahasa Indonesia', 'English', 'warns when', 'place and basis'], rows),
  ]
}

/** The conventions with their defaults; what overrides them stands on a page of their own. */
export function conventionsSection(conventions: readonly Convention[], own: string): Section {
  if (conventions.length === 0) return null
  const rows = conventions.map((one) => {
    const choices = Object.entries(one.choices).map(([choice, meaning]) => `${code(choice)}: ${inline(meaning.en)}`)
    const link = `[${code(one.id)}](conventions.md#${anchor(one.id)})`
    return [link, inline(one.label.en), code(one.default), choices.join('<br>'), cite(one, own)]
  })
  const columns = ['convention', 'case', 'default', 'choices', 'place and basis']
  return ['Conventions', `How to override each: [conventions](conventions.md).\n\n${table(columns, rows)}`]
}
