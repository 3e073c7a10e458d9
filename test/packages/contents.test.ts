import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packedFiles } from './installed'

test('npm pack by hand packs what has just been built', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(scripts.prepack).toBe('npm run build')
})

test('npm pack publishes what is meant to be published', () => {
  const { files, size } = packedFiles()
  // Names of shared chunks carry a hash of their contents.
  const names = new Set(files.map(({ path }) => path.replace(/-[\w-]{8}(\.d)?\.(c?[jt]s)$/, '-*$1.$2')))
  const listed = readFileSync(new URL('contents.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect([...names].sort()).toEqual(listed)
  expect(size).toBeLessThan(1_500_000)
  // npm starts slowly where other tests run beside it.
}, 60_000)
