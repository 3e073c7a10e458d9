import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
type Handler = (...args: readonly unknown[]) => void
type Load = (app: unknown) => void

const { load } = (await import(pathToFileURL(join(root, 'scripts/site/plugin.mjs')).href)) as { readonly load: Load }

/** The handlers that the plugin asks to be called by, and what it would be called with. */
function site(urlOf: (path: string) => string | undefined) {
  const converter = new Map<string, Handler>()
  const renderer = new Map<string, Handler[]>()
  const app = {
    converter: { on: (event: string, handler: Handler) => converter.set(event, handler) },
    renderer: {
      router: { getFullUrl: (path: string) => urlOf(path) },
      defineRouter: () => undefined,
      on: (event: string, handler: Handler) => renderer.set(event, [...(renderer.get(event) ?? []), handler]),
    },
  }
  load(app)
  return { converter: [...converter.values()], renderer: (event: string) => renderer.get(event) ?? [] }
}

/** A page of the project as the site sees it. */
const page = (name: string, text: string, path: string | undefined) => ({
  name,
  content: [{ text }],
  frontmatter: {} as { group?: string },
  project: { files: { getReflectionPath: () => path && join(root, path) } },
})

describe('the site', () => {
  test('has no page without a heading, or of no file', () => {
    const [create] = site(() => undefined).converter
    const created = (one: ReturnType<typeof page>) => {
      create?.({}, one)
      return one
    }
    expect(() => created(page('glossary', 'No heading', 'docs/glossary.md'))).toThrow(
      new Error('glossary has no heading'),
    )
    expect(() => created(page('lost', '# Heading', undefined))).toThrow(new Error('lost has no heading'))
    const good = created(page('x', '# The `words`\n\nText', 'docs/guides/id/x.md'))
    expect([good.name, good.frontmatter.group]).toEqual(['The words', 'Panduan'])
  })

  test('has a page for every link of llms.txt', () => {
    const linked = [...readFileSync(join(root, 'llms.txt'), 'utf8').matchAll(/\]\(([^)]+\.md)\)/g)].map(
      ([, path = '']) => path,
    )
    expect(linked.length).toBeGreaterThan(20)
    const out = mkdtempSync(join(tmpdir(), 'site-'))
    const written = (paths: readonly string[]) => {
      const project = {
        files: { getReflectionPath: (path: { readonly path: string }) => join(root, path.path) },
        getReflectionsByKind: () => paths.map((path) => ({ path, project })),
      }
      const { renderer } = site((one) => `${(one as unknown as { readonly path: string }).path}.html`)
      for (const handler of renderer('endRender')) handler({ project, outputDirectory: out })
      return readFileSync(join(out, 'llms.txt'), 'utf8')
    }
    try {
      expect(written(linked)).toContain(`](${linked[0]}.html)`)
      const [first, ...others] = linked
      expect(() => written(others)).toThrow(new Error(`llms.txt leads to ${first}, which is no page of the site`))
    } finally {
      rmSync(out, { recursive: true })
    }
  })
})
