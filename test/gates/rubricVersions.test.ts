import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataHash } from '../../scripts/gates/dataHash'
import { rubricVersionProblems } from '../../scripts/gates/rubricVersionProblems'
import { rubricVersions } from '../../scripts/gates/rubricVersions'
import { withNewVersions } from '../../scripts/gates/withNewVersions'
import recorded from './rubricVersions.json'

const root = join(import.meta.dirname, '../..')
const a = (version: string, sha256 = version) => ({ id: 'a', version, sha256 })
const b = { id: 'b', version: '2.0.0', sha256: 'b' }

test('the data of every rubric and layout is that recorded for its version', () => {
  expect(rubricVersionProblems(rubricVersions(root), recorded)).toEqual([])
  expect(rubricVersions(root).map(({ id }) => id)).toEqual([
    'pekppp-2023',
    'permenpanrb-10-2019',
    'permenpanrb-90-2021',
    'portalrb-2026',
  ])
})

describe('the versions of data', () => {
  test('pass when the latest of each is recorded, whatever stands before it', () => {
    expect(rubricVersionProblems([a('1.10.0'), b], [a('1.0.0', 'x'), b, a('1.9.9'), a('1.10.0')])).toEqual([])
  })

  test('fail when data differs under the same version', () => {
    expect(rubricVersionProblems([a('1.0.0', 'changed'), b], [a('1.0.0'), b])).toEqual([
      'a 1.0.0 is not the data recorded: give it another version, then record that.',
    ])
  })

  test('fail when one is not recorded', () => {
    expect(rubricVersionProblems([a('1.0.1'), b], [a('1.0.0'), b])).toEqual(['a 1.0.1 is not recorded.'])
    expect(rubricVersionProblems([a('1.0.0'), b], [a('1.0.0')])).toEqual(['b 2.0.0 is not recorded.'])
  })

  test('fail when a number is lower than one recorded, by numbers and not by letters', () => {
    const all = [a('1.9.0'), a('1.10.0'), a('2.0.0')]
    expect(rubricVersionProblems([a('1.10.0')], all)).toEqual(['a 1.10.0 is lower than 2.0.0, which is recorded.'])
    expect(rubricVersionProblems([a('1.9.0', 'changed')], all.slice(0, 2))).toEqual([
      'a 1.9.0 is lower than 1.10.0, which is recorded.',
      'a 1.9.0 is not the data recorded: give it another version, then record that.',
    ])
    expect(rubricVersionProblems([a('1.9.1')], all.slice(0, 2))).toEqual([
      'a 1.9.1 is lower than 1.10.0, which is recorded.',
    ])
    expect(rubricVersionProblems([a('1.10.0')], all.slice(0, 2))).toEqual([])
  })

  test('fail when the record has a version twice, or one of data that is gone', () => {
    expect(rubricVersionProblems([a('1.0.0')], [a('1.0.0'), a('1.0.0', 'other'), b])).toEqual([
      'a 1.0.0 is recorded twice.',
      'b 2.0.0 is recorded, but there is no such data.',
    ])
  })

  test('fail when there is none, or it is no version', () => {
    expect(rubricVersionProblems([{ ...b, version: undefined as unknown as string }], [])).toEqual([
      'b: "undefined" is no version of three numbers.',
    ])
    for (const version of ['1.0', '1.0.0-beta', '1.0.0.0', '01.0.0', 'v1.0.0'])
      expect(rubricVersionProblems([a(version)], [])).toEqual([`a: "${version}" is no version of three numbers.`])
  })
})

test('new versions are added to the record, and none that is taken is changed', () => {
  expect(withNewVersions([a('1.1.0'), b], [a('1.0.0')])).toEqual([a('1.0.0'), a('1.1.0'), b])
  const changed = [a('1.0.0', 'changed')]
  expect(withNewVersions(changed, [a('1.0.0')])).toEqual([a('1.0.0')])
})

describe('the hash of data', () => {
  test('is of what it says, and not of how its text is laid out', () => {
    // As any program makes it: printf '{"a":1,"b":[2]}' | sha256sum
    const hash = '0855bfc20eb6cfaa4be7d6b510c63dd22997718bddadcb1a4915cec3a16145b9'
    expect(dataHash('{"a":1,"b":[2]}')).toBe(hash)
    expect(dataHash('{\n  "a": 1,\n  "b": [2]\n}\n')).toBe(hash)
    for (const other of ['{"b":[2],"a":1}', '{"a":1,"b":[3]}', '{"a":"1","b":[2]}'])
      expect(dataHash(other)).not.toBe(hash)
  })

  test('is taken of every file of data in both folders, and of no schema', () => {
    const folder = mkdtempSync(join(tmpdir(), 'versions-'))
    try {
      for (const name of ['layouts', 'schema']) mkdirSync(join(folder, 'rubrics', name), { recursive: true })
      const files = ['rubrics/b', 'rubrics/a', 'rubrics/layouts/c', 'rubrics/schema/d'].map((path) => {
        const text = `{ "id": "${path}", "version": "1.0.0" }`
        writeFileSync(join(folder, `${path}.json`), text)
        return { id: path, version: '1.0.0', sha256: dataHash(text) }
      })
      expect(rubricVersions(folder)).toEqual([files[1], files[0], files[2]])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
