import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Every file below a folder, by its path in it. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/** What a browser found on one page. */
export interface SeenPage {
  readonly path: string
  readonly title: string
  readonly language: string
  /** Errors of scripts, of the console, and files that were not found. */
  readonly errors: readonly string[]
  /** How far it reaches beyond the width of each window, in pixels. */
  readonly overflows: Readonly<Record<number, number>>
  /** Pictures that are not shown. */
  readonly brokenImages: readonly string[]
  readonly links: readonly string[]
  readonly anchors: readonly string[]
}

type Widths = readonly [number, ...number[]]

/** Serves a folder on a port of its own. */
function serve(folder: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname))
    try {
      const body = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain; charset=utf-8' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({ server, origin: `http://127.0.0.1:${port}` })
    })
  })
}

const HEIGHT = 844

/** Loads each page in the first width, and then draws it in the others. */
async function look(browser: Browser, origin: string, paths: readonly string[], widths: Widths): Promise<SeenPage[]> {
  const [first] = widths
  const page = await browser.newPage({ viewport: { width: first, height: HEIGHT } })
  let errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(response.url())
  })
  const seen: SeenPage[] = []
  for (const path of paths) {
    errors = []
    await page.setViewportSize({ width: first, height: HEIGHT })
    await page.goto(`${origin}/${path}`, { waitUntil: 'load' })
    // The page hides itself until its script has run.
    await page.waitForFunction("getComputedStyle(document.body).display !== 'none'")
    const overflows: Record<number, number> = {}
    for (const width of widths) {
      await page.setViewportSize({ width, height: HEIGHT })
      overflows[width] = await page.evaluate<number>(
        `innerWidth === ${width} ? document.documentElement.scrollWidth - document.documentElement.clientWidth : NaN`,
      )
    }
    const found = (await page.evaluate(`({
      title: document.title,
      language: document.documentElement.lang,
      brokenImages: [...document.images].filter((one) => !(one.complete && one.naturalWidth > 0)).map((one) => one.src),
      links: [...document.querySelectorAll('a[href]')].map((one) => one.href),
      anchors: [...document.querySelectorAll('[id], a[name]')].flatMap((one) => [one.id, one.name].filter(Boolean)),
    })`)) as Omit<SeenPage, 'path' | 'errors' | 'overflows'>
    seen.push({ path, errors, overflows, ...found })
  }
  await page.close()
  return seen
}

/** Opens every page of a site in a real browser, in windows of these widths, and tells what was seen. */
export async function crawl(folder: string, widths: Widths): Promise<readonly SeenPage[]> {
  const { server, origin } = await serve(folder)
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  })
  try {
    const paths = filesIn(folder).filter((path) => path.endsWith('.html'))
    // Two windows, each with every other page.
    const halves = [0, 1].map((half) => paths.filter((_, index) => index % 2 === half))
    const seen = (await Promise.all(halves.map((half) => look(browser, origin, half, widths)))).flat()
    return seen.map((page) => ({ ...page, links: page.links.map((link) => link.replace(`${origin}/`, 'site:')) }))
  } finally {
    await browser.close()
    server.close()
  }
}

/** The links of a page that lead to no file, or to no place on a page. */
export function brokenLinks(folder: string, pages: readonly SeenPage[]): readonly string[] {
  const files = new Set(filesIn(folder))
  const anchors = new Map(pages.map((page) => [page.path, new Set(page.anchors)]))
  return pages.flatMap(({ path, links }) =>
    links.flatMap((link) => {
      if (!link.startsWith('site:')) return []
      const [target = '', anchor = ''] = link.slice(5).split('#')
      const file = decodeURIComponent(target === '' || target.endsWith('/') ? `${target}index.html` : target)
      if (!files.has(file)) return [`${path} -> ${link}`]
      const known = anchors.get(file)
      const isThere = anchor === '' || (known?.has(decodeURIComponent(anchor)) ?? false)
      return isThere ? [] : [`${path} -> ${link}`]
    }),
  )
}
