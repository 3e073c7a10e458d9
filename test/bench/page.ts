import type { Target } from './Target'

/** Puts texts into a page, each between its two markers. */
export function filledPage(page: string, texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts).reduce((filled, [name, text]) => {
    const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`]
    const from = filled.indexOf(begin)
    const to = filled.indexOf(end, from)
    if (from < 0 || to < 0) throw new Error(`the page has no place for ${name}`)
    return `${filled.slice(0, from)}${begin}\n${text}\n${filled.slice(to)}`
  }, page)
}

/** Prints the targets as a table of Markdown. */
export function targetsTable(targets: readonly Target[]): string {
  const words = (isMet: boolean | null) => (isMet === null ? 'not measured' : isMet ? 'met' : '**not met**')
  return [
    '| target | asked | measured | | |',
    '| --- | --- | --- | --- | --- |',
    ...targets.map(({ quantity, target, figure, isMet, remark }) =>
      `| ${[quantity, target, figure, words(isMet), remark].join(' | ')} |`.replaceAll(/ {2,}/g, ' '),
    ),
  ].join('\n')
}
