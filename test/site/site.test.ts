import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenLinks, crawl, filesIn, type SeenPage } from './siteCrawl'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'site-'))
const site = join(work, 'first')
const again = join(work, 'again')
const PHONE = 390
const DESKTOP = 1280
let pages: readonly SeenPage[] = []

/** A clock on which a second passes between any two looks at it: the slowest of machines. */
const SLOW = ['--import', 'data:text/javascript,let now = Date.now(); Date.now = () => (now += 1000)']

const build = (out: string, flags: readonly string[] = []) =>
  promisify(execFile)(process.execPath, [...flags, join(root, 'node_modules/typedoc/bin/typedoc'), '--out', out], {
    cwd: root,
  })

beforeAll(async () => {
  await build(site)
  // Meanwhile it is made once more, on a machine that seems slow.
  ;[pages] = await Promise.all([crawl(site, [PHONE, DESKTOP]), build(again, SLOW)])
}, 1_800_000)

afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('the site', () => {
  it('has the API, the guides in both languages, the reference and the decision records', () => {
    const paths = pages.map(({ path }) => path)
    expect(pages.length).toBeGreaterThan(300)
    for (const path of [
      'index.html',
      'guides/en/why-not-yet.html',
      'guides/id/mengapa-belum-memenuhi.html',
      'reference/index.html',
      'reference/permenpanrb-90-2021.html',
      'reference/rules.html',
      'decisions/0001-nothing-to-count.html',
      'glossary.html',
      'codes.html',
      'test/golden/corpus/index.html',
      'CHANGELOG.html',
      'functions/index.evaluate.html',
    ]) {
      expect(paths).toContain(path)
    }
  })

  it('names each page and tells its language', () => {
    for (const { path, title, language } of pages) {
      expect([path, title]).toEqual([path, expect.stringMatching(/\S/)])
      expect([path, language]).toEqual([path, path.startsWith('guides/id/') ? 'id' : 'en'])
    }
    const titles = pages.filter(({ path }) => /^(guides|reference|decisions)\//.test(path)).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('has no broken link', () => {
    expect(brokenLinks(site, pages)).toEqual([])
    expect(pages.flatMap(({ links }) => links).filter((link) => link.startsWith('site:')).length).toBeGreaterThan(5000)
  })

  it('is seen to have a broken link', () => {
    const [page] = pages
    const links = ['site:nowhere.html', 'site:index.html#nowhere', 'site:media/nowhere.png', 'site:index.html', 'site:']
    const broken = brokenLinks(site, page ? [{ ...page, path: 'index.html', links, anchors: [] }] : [])
    expect(broken.map((one) => one.replace('index.html -> ', ''))).toEqual(links.slice(0, 3))
  })

  it('shows every picture and tells no error', () => {
    for (const { path, errors, brokenImages } of pages)
      expect({ path, errors, brokenImages }).toEqual({ path, errors: [], brokenImages: [] })
  })

  it.each([PHONE, DESKTOP])('fits a window %i pixels wide without scrolling sideways', (width) => {
    const overflows = pages.map(({ path, overflows: { [width]: overflow } }) => [path, overflow])
    expect(overflows.filter(([, overflow]) => overflow !== 0)).toEqual([])
  })

  it('has an llms.txt whose links lead to its pages', () => {
    const links = [...readFileSync(join(site, 'llms.txt'), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThan(25)
    const files = filesIn(site)
    for (const link of links) expect(files).toContain(link)
  })

  it('comes out the same to the last byte when it is made again, however slow the machine', () => {
    expect(filesIn(again)).toEqual(filesIn(site))
    const differing = filesIn(site).filter(
      (file) => !readFileSync(join(site, file)).equals(readFileSync(join(again, file))),
    )
    expect(differing).toEqual([])
  })
})
