import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import config from '../../vitest.config'

const root = join(import.meta.dirname, '../..')

test('the coverage asks for every statement and way of all that is written by hand', () => {
  expect(config.test?.coverage).toMatchObject({
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
  })
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(scripts['test:run']).toBe('vitest run --coverage')
  expect(scripts.test.split(' && ')).toContain('npm run test:run')
})

test('a run fails when a way through the code is not tested, though every test passes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
  try {
    for (const name of ['src', 'test']) mkdirSync(join(folder, name))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const name of ['vitest.config.ts', 'package.json', 'tsconfig.json'])
      cpSync(join(root, name), join(folder, name))
    writeFileSync(
      join(folder, 'src/half.ts'),
      'export function half(a: number) {\n  if (a > 1) {\n    return 1\n  }\n  return 0\n}\n',
    )
    writeFileSync(
      join(folder, 'test/half.test.ts'),
      "import { expect, test } from 'vitest'\nimport { half } from '../src/half'\ntest('half', () => expect(half(1)).toBe(0))\n",
    )
    const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--coverage', '--typecheck.enabled=false']
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|VITE_)/.test(name)))
    const { code, err } = await new Promise<{ readonly code: unknown; readonly err: string }>((resolve) => {
      execFile(process.execPath, args, { cwd: folder, env: { ...env, NO_COLOR: '1' } }, (error, out, text) =>
        resolve({ code: error?.code ?? 0, err: `${out}${text}` }),
      )
    })
    expect(err.match(/^ERROR: .*$/gm)).toEqual([
      'ERROR: Coverage for lines (66.66%) does not meet global threshold (100%)',
      'ERROR: Coverage for statements (66.66%) does not meet global threshold (100%)',
      'ERROR: Coverage for branches (50%) does not meet global threshold (100%)',
    ])
    expect(code).toBe(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
