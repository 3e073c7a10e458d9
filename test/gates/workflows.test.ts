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
  const parts = jobs.split(/^ {2}([\w-]+):\n/m).slice(1)
  return Object.fromEntries(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? '']] : [])))
}

/** That a job may ask GitHub for a token in our name, with which it could publish. */
const MAY_SIGN = /\b(?:id-token|permissions)["']?\s*:\s*["']?write\b/
/** All that such a job may do: nothing of ours, and nothing that npm brings, runs in it. */
const HARMLESS = [
  /^- uses: actions\/setup-node@\S+ # \S+$/,
  /^- run: gh run download "\$GITHUB_RUN_ID" --name \w+$/,
  /^- run: npm publish "\.\/[^ "]+\.tgz" --provenance --access public --ignore-scripts$/,
]

/** The steps of jobs with that right that may run code which takes it. */
function riskySteps(text: string): readonly string[] {
  return Object.values(jobsOf(text))
    .filter((job) => MAY_SIGN.test(job))
    .flatMap((job) => job.split('\n').map((line) => line.trim()))
    .filter((line) => /\b(?:run|uses)["']?\s*:/.test(line) && !HARMLESS.some((step) => step.test(line)))
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

  test('runs nothing that npm brings where it could publish in our name', () => {
    expect(riskySteps(text)).toEqual([])
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

test('a job that could publish is seen to run what npm brings', () => {
  const text = read(`${FOLDER}/release.yml`)
  const [publish, pack] = ['      - run: npm publish ', '  pack:\n']
  expect(text).toContain(publish)
  expect(text).toContain(pack)
  for (const step of [
    ...['run: npm ci', 'run: npm test', 'run: npx tsup', 'run: |\n          npm ci', '{ run: npm install }'],
    ...['run: npm publish', 'uses: ./.github/actions/own', 'uses: actions/checkout@3d3c42e # v7.0.1'],
  ])
    expect(riskySteps(text.replace(publish, `      - ${step}\n${publish}`))).toEqual([`- ${step.split('\n')[0]}`])
  for (const [safe, risky] of [
    [' public --ignore-scripts\n', ' public\n'],
    [' public --ignore-scripts\n', ' public --ignore-scripts && npm ci\n'],
  ] as const)
    expect(riskySteps(text.replace(safe, risky))).toHaveLength(1)
  // The right by its other names.
  for (const right of ['permissions: write-all', "permissions:\n      'id-token': 'write'"])
    expect(riskySteps(text.replace(pack, `${pack}    ${right}\n`))).toContain('- run: npm ci')
})

test('the long runs take another seed every time', () => {
  const text = read(`${FOLDER}/long.yml`)
  const readers = {
    SEED_FROM: 'test/setup/seeds.ts',
    PROOF_SEED: 'test/proof/ties.ts',
    SOAK_SEED: 'test/soak/hostileCall.ts',
  }
  expect([...text.matchAll(/^ {6}(\w+): \$\{\{ github\.run_number \}\}0*$/gm)].map(([, name]) => name)).toEqual(
    Object.keys(readers),
  )
  for (const [name, file] of Object.entries(readers))
    expect([file, read(file).includes(`'${name}'`)]).toEqual([file, true])
})

describe('a release', () => {
  const jobs = jobsOf(read(`${FOLDER}/release.yml`))

  test('is published after every check, from a tag on main, and listed after that', () => {
    const needs = Object.entries(jobs).map(([name, job]) => [name, job.match(/^ {4}needs: (\w+)$/m)?.[1]])
    expect(needs).toEqual([
      ['tag', undefined],
      ['checks', 'tag'],
      ['pack', 'checks'],
      ['publish', 'pack'],
      ['release', 'publish'],
    ])
    expect(jobs['checks']).toContain('    uses: ./.github/workflows/ci.yml\n')
    expect(read(`${FOLDER}/ci.yml`)).toMatch(/^ {2}workflow_call:$/m)
    expect(jobs['tag']).toContain('run: git merge-base --is-ancestor HEAD origin/main\n')
  })

  test('publishes the very tarball that was tested', () => {
    const [tested, packed] = ['- run: npm test\n', '- run: npm pack --ignore-scripts\n'].map((step) =>
      jobs['pack']?.indexOf(step),
    )
    expect(tested).toBeGreaterThan(0)
    expect(packed).toBeGreaterThan(tested ?? 0)
    expect(jobs['pack']).toContain('          name: package\n          path: zona-integritas-*.tgz\n')
    expect(jobs['publish']).toContain('gh run download "$GITHUB_RUN_ID" --name package\n')
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for the shell.
    expect(jobs['publish']).toContain('npm publish "./zona-integritas-${GITHUB_REF_NAME#v}.tgz" ')
  })

  test('carries the SBOM, and only the job that lists it may write', () => {
    expect(jobs['release']).toContain('gh release create "$GITHUB_REF_NAME" sbom.cdx.json ')
    const writing = Object.entries(jobs).filter(([, job]) => job.includes('contents: write'))
    expect(writing.map(([name]) => name)).toEqual(['release'])
    // What npm brings must not run beside that right.
    expect(jobs['release']).not.toMatch(/\bnpm\b/)
  })
})
