import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const json = (path: string) => JSON.parse(read(path))
const rubrics = ['permenpanrb-90-2021', 'permenpanrb-10-2019']
const inline = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

type Thing = Record<string, unknown> & {
  readonly id: string
  readonly text: { readonly id: string; readonly en: string }
}

/** Every object anywhere in a value. */
function thingsIn(value: unknown): readonly Thing[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(thingsIn)
  return Array.isArray(value) ? below : [value as Thing, ...below]
}

/** Each section of a page by its heading, whatever its depth. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const [, ...sections] = page.replace(/^```[\s\S]*?^```/gm, '').split(/^#+ /m)
  return new Map(sections.map((section) => [section.split('\n', 1)[0] ?? '', section]))
}

describe.each(rubrics)('docs/reference/%s.md', (id) => {
  const rubric = json(`rubrics/${id}.json`)
  const page = read(`docs/reference/${id}.md`)
  const things = thingsIn(rubric)
  const sections = sectionsOf(page)
  const questions = things.filter((thing) => thing['level'] === 'question')

  it('has a heading for every question by its id, with its words, options, counts, worth and place', () => {
    expect(questions.length).toBeGreaterThan(5)
    for (const question of questions) {
      const section = sections.get(question.id) ?? ''
      const kind = rubric.answerKinds[String(question['kind'])]
      const {
        options = {},
        ratio,
        source,
        weight,
      } = question as unknown as {
        readonly options?: Record<string, { readonly id: string; readonly en: string }>
        readonly ratio?: {
          readonly counts: readonly { readonly id: string; readonly label: { readonly en: string } }[]
        }
        readonly source: { readonly place: string }
        readonly weight?: string
      }
      const said = [
        ...[question.text.id, question.text.en, source.place, ...(weight ? [weight] : [])],
        ...Object.entries(options).map(
          ([option, { id: own, en }]) =>
            `| ${option} | ${kind.options[option].value} | ${inline(own)} | ${inline(en)} |`,
        ),
        ...(ratio?.counts ?? []).map((count) => `| \`${count.id}\` |`),
        ...(ratio?.counts ?? []).map((count) => count.label.en),
      ].map((text) => (text.startsWith('| ') ? text : inline(text)))
      for (const text of said) expect([question.id, text, section.includes(text)]).toEqual([question.id, text, true])
    }
  })

  it('has a heading for every component, aspect, area and indicator, with its points', () => {
    const groups = things.filter((thing) => 'combine' in thing)
    expect(groups.length).toBeGreaterThan(3)
    for (const group of groups) {
      const { label, weight } = group as unknown as { readonly label: { readonly id: string }; readonly weight: string }
      expect(sections.get(`${group.id} ${label.id}`)).toContain(`**${weight} point`)
    }
  })

  it('tells the place of everything that names one, and every figure beside it', () => {
    const cited = things.filter((thing) => typeof thing['source'] === 'object' && thing['source'] !== null)
    expect(cited.length).toBeGreaterThan(50)
    for (const thing of cited) {
      const { place } = thing['source'] as { readonly place: string }
      expect([place, page.includes(inline(place.replace(/^docs\//, '')))]).toEqual([place, true])
      for (const [key, figure] of Object.entries(thing)) {
        if (typeof figure !== 'string' || !/^\d+(\.\d+)?$/.test(figure)) continue
        const told = new RegExp(`(^|[^\\d.])${figure.replace('.', '\\.')}([^\\d.]|\\.\\D|$)`, 'm').test(page)
        expect([key, figure, told]).toEqual([key, figure, true])
      }
    }
  })

  it('tells every figure of the sections around the score by its name, and the words of every label', () => {
    const parts = ['categories', 'instansiKinds', 'submission', 'surveys', 'stages', 'kawasan', 'monitoring', 'profile']
    const around = thingsIn(parts.map((part) => rubric[part])).filter((thing) => !('choices' in thing))
    expect(around.length).toBeGreaterThan(20)
    for (const { source, basis, id: _, regulation, place, ...figures } of around) {
      if (source === undefined) continue
      for (const [key, figure] of Object.entries(figures)) {
        if (typeof figure === 'object') continue
        expect([key, figure, page.includes(`${key}: ${figure}`)]).toEqual([key, figure, true])
      }
      const label = figures['label'] as { readonly id: string; readonly en: string } | undefined
      for (const words of [label?.id, label?.en]) {
        if (words !== undefined) expect([words, page.includes(inline(words))]).toEqual([words, true])
      }
    }
  })

  it('tells every minimum in the section of its predicate', () => {
    for (const { id: predicate, criteria } of rubric.predicates) {
      const section = sections.get(predicate) ?? ''
      for (const one of criteria) {
        const row = section.split('\n').find((line) => line.startsWith(`| \`${one.id}\``))
        expect([predicate, one.id, row]).toEqual([predicate, one.id, expect.any(String)])
        expect(row).toContain(one.minimum ?? one.minimumShare ?? one.anyOf.join(' or '))
        expect(row).toContain(inline(one.source.place.replace(/^docs\//, '')))
      }
    }
  })

  it('says nothing in a row with more or fewer cells than its headings', () => {
    const tables = page.match(/(^\|.*\n)+/gm) ?? []
    expect(tables.length).toBeGreaterThan(3)
    for (const table of tables) {
      const cells = table
        .trimEnd()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length)
      expect(new Set(cells).size).toBe(1)
    }
  })
})

describe('docs/reference/conventions.md', () => {
  const page = read('docs/reference/conventions.md')
  const all = [...rubrics, 'pekppp-2023'].flatMap((id) =>
    thingsIn(json(`rubrics/${id}.json`)).filter((thing) => 'choices' in thing && 'default' in thing),
  )

  it('has every convention of every rubric under its id, and no other', () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    expect([...headings].sort()).toEqual([...new Set(all.map(({ id }) => id))].sort())
  })

  it('shows for each one its choices, its default, and an example that names and changes it', () => {
    const blocks = new Map(page.split(/^## /m).map((block) => [block.split('\n', 1)[0] ?? '', block]))
    for (const convention of all) {
      const block = blocks.get(convention.id) ?? ''
      const [, example = ''] = block.match(/```ts\n([\s\S]*?)```/) ?? []
      for (const choice of Object.keys(convention['choices'] as object)) {
        const mark = choice === convention['default'] ? `**\`${choice}\`** (default)` : `| \`${choice}\` |`
        expect([convention.id, choice, block.includes(mark)]).toEqual([convention.id, choice, true])
      }
      const option = convention.id === 'heldPredicateNotStated' ? 'heldPredicate: null' : convention.id
      expect([convention.id, example.includes(option)]).toEqual([convention.id, true])
      // Two results, so that the reader sees what the choice does.
      expect([convention.id, new Set(example.match(/\/\/ => .*/g)).size]).toEqual([convention.id, expect.any(Number)])
      expect(new Set(example.match(/\/\/ => .*/g)).size).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('the other pages of docs/reference', () => {
  it('have every part and band of the IPP, and every cell of the layout with its rows', () => {
    const ipp = json('rubrics/pekppp-2023.json')
    const page = read('docs/reference/pekppp-2023.md')
    for (const part of [...ipp.forms, ...ipp.aspects]) {
      expect(page).toContain(`| \`${part.id}\` | ${part.label.id} | ${part.label.en} | ${part.weight} |`)
    }
    for (const { category, from, to } of ipp.categories.bands)
      expect(page).toContain(`| ${category} | ${from} | ${to} |`)
    const layout = json('rubrics/layouts/portalrb-2026.json')
    const cells = read('docs/reference/portalrb-2026.md')
    for (const { id, cell, rows } of layout.items) {
      const end = Object.values(rows).join(' | ')
      expect(cells).toMatch(
        new RegExp(
          `^\\| ${id} \\| \\[\`${cell.replaceAll('.', '\\.')}\`\\]\\(.*\\) \\| ${end.replaceAll('|', '\\|')} \\|$`,
          'm',
        ),
      )
    }
  })

  it('are all named by docs/reference/README.md', () => {
    const index = read('docs/reference/README.md')
    const pages = readdirSync(join(root, 'docs/reference')).filter(
      (file) => file.endsWith('.md') && file !== 'README.md',
    )
    for (const file of pages) expect(index).toContain(`(${file})`)
    for (const file of readdirSync(join(root, 'rubrics/schema')))
      expect(index).toContain(`(../../rubrics/schema/${file})`)
  })
})
