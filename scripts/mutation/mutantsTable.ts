import type { Report } from './Report'

/** Writes how many mutants of each folder tests fail, run too long for, or let survive, as a table in Markdown. */
export function mutantsTable({ files }: Report): string {
  const folders = new Map<string, string[]>()
  for (const [file, { mutants }] of Object.entries(files)) {
    if (mutants.length === 0) continue
    const folder = file.split('/').slice(0, 2).join('/')
    folders.set(folder, [...(folders.get(folder) ?? []), ...mutants.map(({ status }) => status)])
  }
  const rows = [...folders, ['all', [...folders.values()].flat()] as const].map(([folder, statuses]) => {
    const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length
    const [killed, timedOut, survived] = [count('Killed'), count('Timeout'), count('Survived', 'NoCoverage')]
    const share = ((killed + timedOut) / (killed + timedOut + survived)) * 100
    return `| ${folder} | ${killed} | ${timedOut} | ${survived} | ${share.toFixed(2)} % |`
  })
  return [
    '| folder | a test fails | time runs out | survive | caught |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}
