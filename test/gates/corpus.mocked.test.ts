import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { diceFrom } from '../../scripts/corpus/Dice'
import { invalidLine } from '../../scripts/corpus/invalidLines'
import { storedText } from '../../scripts/corpus/storedText'
import { generatedLine, tieLines } from '../../scripts/corpus/validLines'
import { corpusProblem } from '../../scripts/gates/corpusProblem'
import { rubric } from '../helpers/arbitraries'

// A maker of contradictions that makes none.
vi.mock('../../scripts/corpus/contradictingCounts', () => ({
  contradictingCounts: () => [['A.II.4.i.a', { sasaran: 2, sasaranTercapai: 1 }]],
  contradictionIssues: () => [],
}))

const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run corpus -- --check', () => {
  test('names the files that would be others', () => {
    expect(corpusProblem([])).toBeNull()
    expect(corpusProblem(['corpus/ties.json', 'corpus/valid.jsonl.gz'])).toBe(
      'Would be another, run "npm run corpus": corpus/ties.json, corpus/valid.jsonl.gz',
    )
  })

  test('takes a file that is missing or damaged for another, and no other packing of the same text', () => {
    const stored = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes)
      return storedText(join(folder, name))
    }
    expect(storedText(join(folder, 'missing.json'))).toBeNull()
    expect(stored('a.json', 'text')).toBe('text')
    for (const level of [1, 9]) expect(stored('a.gz', gzipSync('text'.repeat(99), { level }))).toBe('text'.repeat(99))
    expect(stored('a.gz', 'text')).toBeNull()
    expect(stored('a.gz', gzipSync('text').subarray(0, -3))).toBeNull()
  })
})

describe('the maker of the corpus', () => {
  test('stops when it has nothing to choose from', () => {
    expect(() => diceFrom(1).pick([])).toThrow(new RangeError('nothing to pick from'))
    expect(() => tieLines(rubric, -1)).toThrow(new RangeError('no targets'))
  })

  test('stops when counts that should contradict each other do not', () => {
    const dice = diceFrom(1)
    const valid = Array.from({ length: 20 }, () => generatedLine(dice, rubric))
    const makeMany = () => {
      for (let line = 0; line < 200; line++) invalidLine(dice, rubric, valid)
    }
    expect(makeMany).toThrow(new Error('A.II.4.i.a was made to contradict itself'))
  })
})
