import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const pages = [
  'README.md',
  'llms.txt',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'test/golden/corpus/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('api'))
    .map((file) => join('docs', file)),
].sort()

const textOf = (page: string) => readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')

/** The anchors that a page's headings get on GitHub. */
function anchorsOf(page: string): readonly string[] {
  return [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The links of a page to other places in the project. */
function linksOf(page: string): readonly { readonly to: string; readonly anchor: string | undefined }[] {
  return [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor] = target.split('#')
      return { to: path === '' ? page : normalize(join(dirname(page), path)), anchor }
    })
}

describe('the links of README and docs', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    const broken = linksOf(page).filter(({ to, anchor }) => {
      if (!existsSync(join(root, to))) return true
      return anchor !== undefined && !anchorsOf(to).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  const guides = pages.filter((page) => /^docs\/guides\/(en|id)\//.test(page))
  const other = (page: string) => (page.startsWith('docs/guides/en/') ? 'docs/guides/id/' : 'docs/guides/en/')

  it.each(guides)('lead from %s to its translation and back, and from the index to it', (page) => {
    const translations = linksOf(page).filter(({ to }) => to.startsWith(other(page)))
    expect(translations).toHaveLength(1)
    expect(linksOf(translations[0]?.to ?? '').map(({ to }) => to)).toContain(page)
    expect(linksOf('docs/guides/README.md').map(({ to }) => to)).toContain(page)
  })

  it.each([
    'README.md',
    'llms.txt',
    'docs/reference/README.md',
    'docs/guides/en/command-line.md',
    'docs/guides/id/baris-perintah.md',
  ])('lead from %s to the golden corpus, for implementations in other languages', (page) => {
    expect(linksOf(page).map(({ to }) => to)).toContain('test/golden/corpus/README.md')
  })

  it('lead to the decision records in the order of their numbers', () => {
    const records = readdirSync(join(root, 'docs/decisions')).filter((file) => /^\d{4}-/.test(file))
    const listed = linksOf('docs/decisions/README.md').map(({ to }) => to)
    expect(listed).toEqual(records.sort().map((file) => join('docs/decisions', file)))
  })
})
