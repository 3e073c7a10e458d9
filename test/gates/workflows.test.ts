import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const FOLDER = '.github/workflows'
const files = readdirSync(join(root, FOLDER)).map((file) => `${FOLDER}/${file}`)

/** An action of others at a commit, with the version that it is, or a file of our own. */
const PINNED = /^(?:[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\S+)$/

/** What follows a key, wherever it stands, quoted or not. */
const valuesOf = (text: string, key: string) =>
  [...text.matchAll(new RegExp(`^[ -]*["']?${key}["']?\\s*:[ \\t]*(.*)$`, 'gm'))].map(([, value = '']) => value)

/** The jobs of a workflow: the text of each, by its name. */
function jobsOf(text: string): Readonly<Record<string, string>> {
  const [, jobs = ''] = text.split(/^jobs:\n/m)
  const parts = jobs.split(/^ {2}(\w+):\n/m).slice(1)
  return Object.fromEntries(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? '']] : [])))
}

test('the workflows are those that are known', () => {
  expect(files).toEqual(['ci', 'long', 'release'].map((name) => `${FOLDER}/${name}.yml`))
})

describe.each(files)('%s', (file) => {
  const text = read(file)

  test('takes each action at a commit, and says which version that is', () => {
    const uses = valuesOf(text, 'uses')
    expect(uses.length).toBe(text.match(/\buses\b/g)?.length)
    expect(uses.filter((one) => !PINNED.test(one))).toEqual([])
  })

  test('may read, unless a job says that it needs more', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m)
  })

  test('runs only scripts that package.json has', () => {
    const scripts = [...text.matchAll(/\bnpm (?:run ([\w:]+)|(test)\b)/g)].map(([, name, test]) => name ?? test)
    expect(scripts).not.toEqual([])
    const { scripts: known } = JSON.parse(read('package.json'))
    expect(scripts.filter((name = '') => !(name in known))).toEqual([])
  })

  test('ends in time', () => {
    for (const [name, job] of Object.entries(jobsOf(text)))
      expect([name, /^ {4}(?:timeout-minutes: \d+|uses: \.\/)/m.test(job)]).toEqual([name, true])
  })
})

test('the same version of an action is the same commit everywhere', () => {
  const uses = new Set(files.flatMap((file) => valuesOf(read(file), 'uses')).filter((one) => !one.startsWith('./')))
  expect(new Set([...uses].map((one) => one.replace(/@.*/, ''))).size).toBe(uses.size)
})

describe('a release', () => {
  const jobs = jobsOf(read(`${FOLDER}/release.yml`))

  test('is published after every check, from a tag on main, and listed after that', () => {
    const needs = Object.entries(jobs).map(([name, job]) => [name, job.match(/^ {4}needs: (\w+)$/m)?.[1]])
    expect(needs).toEqual([
      ['tag', undefined],
      ['checks', 'tag'],
      ['publish', 'checks'],
      ['release', 'publish'],
    ])
    expect(jobs['checks']).toContain('    uses: ./.github/workflows/ci.yml\n')
    expect(read(`${FOLDER}/ci.yml`)).toMatch(/^ {2}workflow_call:$/m)
    expect(jobs['tag']).toContain('run: git merge-base --is-ancestor HEAD origin/main\n')
  })

  test('carries the SBOM, and only the job that lists it may write', () => {
    expect(jobs['release']).toContain('gh release create "$GITHUB_REF_NAME" sbom.cdx.json ')
    const writing = Object.entries(jobs).filter(([, job]) => job.includes('contents: write'))
    expect(writing.map(([name]) => name)).toEqual(['release'])
    // What npm brings must not run beside that right.
    expect(jobs['release']).not.toMatch(/\bnpm\b/)
  })
})
