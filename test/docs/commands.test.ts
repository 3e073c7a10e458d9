import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runConsole } from './runConsole'
import { collectCommands } from './snippets'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What installs, unpacks or checks the project, and is not run here. */
const NOT_RUN = [
  'npm install zona-integritas',
  'npm pack zona-integritas',
  'tar -xzf zona-integritas-*.tgz package/dist/lke-permenpanrb-90-2021.xlsx',
  'npm ci && npm run demo',
  'npm ci && npm test',
]

const lines = collectCommands().flatMap(({ name, code }) =>
  code
    .trimEnd()
    .split('\n')
    .map((command) => ({ name, command })),
)
const isRun = ({ command }: { readonly command: string }) => !NOT_RUN.includes(command)

/** Two units for the commands that take many. */
const UNITS = ['7301', '7302']
  .map((id) => JSON.stringify({ id, answers: JSON.parse(read('docs/examples/answers.json')) }))
  .join('\n')

describe('the commands in README and docs that stand without what they print', () => {
  it('are run, but for those that install', () => {
    expect(new Set(lines.filter((line) => !isRun(line)).map(({ command }) => command))).toEqual(new Set(NOT_RUN))
    expect(lines.filter(isRun)).toHaveLength(5)
  })

  it.each(lines.filter(isRun))('$name: $command', async ({ command }) => {
    const [, output] = /> (\S+)$/.exec(command) ?? []
    const steps = await runConsole(`$ cat > units.ndjson <<'END'
${UNITS}
END
$ ${command}
$ echo $?
$ cat ${output ?? 'units.ndjson'}`)
    const [, ran, code, written] = steps.map(({ printed }) => printed)
    expect(code).toBe('0')
    if (output === undefined) expect(ran).toMatch(/\S/)
    else expect(written).toMatch(/^(\{"id":"\d+","line":\d,"success":true.*\n?){2}$/)
  })
})
