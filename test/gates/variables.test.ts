import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { wholeNumberFrom } from '../helpers/wholeNumberFrom'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

afterEach(() => vi.unstubAllEnvs())

describe('a whole number from an environment variable', () => {
  const from = (text: string | undefined, least?: number) => {
    vi.stubEnv('A_NUMBER', text)
    return wholeNumberFrom('A_NUMBER', 61, least)
  }

  test('is what the variable says, or the default where it is not set', () => {
    expect([undefined, '1', '007', '9007199254740991'].map((text) => from(text))).toEqual([61, 1, 7, 2 ** 53 - 1])
    expect(from('0', 0)).toBe(0)
  })

  test('is refused where it is none, or too small', () => {
    for (const text of ['', ' ', 'abc', '0', '-1', '+1', '1.5', '1e3', '0x10', '1_000', ' 7', '9007199254740992'])
      expect(() => from(text)).toThrow(new RangeError(`A_NUMBER must be a whole number from 1 on, not "${text}"`))
    expect(() => from('-1', 0)).toThrow(new RangeError('A_NUMBER must be a whole number from 0 on, not "-1"'))
  })
})

describe('the environment variables', () => {
  const ELSEWHERE = /(?:^|\/)node_modules\/|^test\/gates\//
  const files = ['test', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(?:ts|mjs)$/.test(file) && !ELSEWHERE.test(file))

  test('are read as numbers through the check alone', () => {
    expect(files.filter((file) => /Number(?:\.parse\w+)?\(process\.env/.test(read(file)))).toEqual([])
  })

  test('stand in CONTRIBUTING.md', () => {
    const names = files.flatMap((file) =>
      [...read(file).matchAll(/(?:process\.env\[|wholeNumberFrom\()'([A-Z_]+)'/g)].map(([, name = '']) => name),
    )
    const listed = read('CONTRIBUTING.md').match(/^\| `[A-Z_]+` .*$/gm) ?? []
    expect(listed.map((row) => row.split('`')[1])).toEqual(expect.arrayContaining([...new Set(names)]))
    expect(names).toEqual(
      expect.arrayContaining(['PROOF_LKES', 'PROOF_TIES', 'PROOF_SEED', 'SOAK_SEED', 'ROUNDS', 'CHROMIUM']),
    )
  })
})
