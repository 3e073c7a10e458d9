/**
 * Makes a site of the API and the pages of docs: a page's title is its first heading, its place in the navigation follows
 * from its folder, its address is its path, and its language is told to the browser. Loaded by typedoc.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Converter, KindRouter, PageEvent, RendererEvent } from 'typedoc'

const root = join(import.meta.dirname, '../..')

/** Where pages stand in the navigation, by how their path begins. */
const GROUPS = [
  ['docs/guides/en/', 'Guides'],
  ['docs/guides/id/', 'Panduan'],
  ['docs/guides/', 'Guides'],
  ['docs/reference/', 'Reference'],
  ['docs/decisions/', 'Decision records'],
  ['docs/', 'Reference'],
  ['test/golden/', 'Reference'],
  ['', 'Project'],
]

/** The path of a page from the root of the project. */
const pathOf = (reflection) => {
  const path = reflection.project.files.getReflectionPath(reflection)
  return path === undefined ? null : relative(root, path).replaceAll('\\', '/')
}

/** Indonesian pages are those in a folder of that language. */
const languageOf = (path) => (path.includes('/id/') ? 'id' : 'en')

/** Pages get their addresses by their paths: `guides/en/why-not-yet.html`. */
class SiteRouter extends KindRouter {
  getIdealBaseName(reflection) {
    const path = reflection.isDocument() ? pathOf(reflection) : null
    return path === null
      ? super.getIdealBaseName(reflection)
      : path.replace(/^docs\//, '').replace(/(\/README)?\.md$/, (end) => (end === '.md' ? '' : '/index'))
  }
}

/** Writes llms.txt into the site, its links leading to pages of the site. */
function writeLlms({ project, outputDirectory }, router) {
  const urls = new Map(
    project
      .getReflectionsByKind(/* Document */ 8388608)
      .map((reflection) => [pathOf(reflection), router.getFullUrl(reflection)]),
  )
  const text = readFileSync(join(root, 'llms.txt'), 'utf8').replace(/\]\(([^)]+\.md)\)/g, (_, path) => {
    const url = urls.get(path)
    if (url === undefined) throw new Error(`llms.txt leads to ${path}, which is no page of the site`)
    return `](${url})`
  })
  writeFileSync(join(outputDirectory, 'llms.txt'), text)
}

/**
 * Stops the clock while pages are made: the highlighter gives a line up after half a second, so that a busy machine would
 * make another site than an idle one.
 */
function stopClock(renderer) {
  const { now } = Date
  renderer.on(RendererEvent.BEGIN, () => {
    const start = now()
    Date.now = () => start
  })
  renderer.on(RendererEvent.END, () => {
    Date.now = now
  })
}

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.defineRouter('site', SiteRouter)
  stopClock(app.renderer)
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const path = pathOf(document)
    const heading = document.content
      .map(({ text }) => text)
      .join('')
      .match(/^# (.*)$/m)?.[1]
    if (path === null || heading === undefined) throw new Error(`${document.name} has no heading`)
    document.name = heading.replaceAll('`', '')
    document.frontmatter.group ??= GROUPS.find(([start]) => path.startsWith(start))?.[1]
  })
  app.renderer.on(PageEvent.END, (page) => {
    const path = page.model.isDocument?.() ? pathOf(page.model) : null
    if (path !== null && languageOf(path) === 'id') page.contents = page.contents?.replace('lang="en"', 'lang="id"')
  })
  app.renderer.on(RendererEvent.END, (event) => writeLlms(event, app.renderer.router))
}
