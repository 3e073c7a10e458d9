import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CorpusFile, corpusChanges } from '../../scripts/corpus/corpusChanges'
import { projectCopy } from './projectCopy'

describe('what must be written so that the corpus is as it should be', () => {
  const VECTORS = 'corpus/ties.json'
  const LINES = 'corpus/valid.jsonl.gz'
  const files: readonly CorpusFile[] = [
    [VECTORS, '{"about":"Ties.","origin":"By hand.","vectors":[\n{},\n{}\n]}\n'],
    [LINES, '{"about":"Lines.","origin":"By dice.","count":3}\n1\n2\n3\n'],
  ]
  const other = { file: 'boundary-cases.json', origin: 'Kept as it is.', cases: 8, sha256: 'any' }
  let golden = ''
  const at = (file: string) => join(golden, file)
  const put = (file: string, bytes: Uint8Array | string) => writeFileSync(at(file), bytes)
  const source = () => readFileSync(at('source.json'), 'utf8')
  const changedFiles = () => corpusChanges(golden, files).map(({ file }) => file)
  const write = () => {
    for (const { file, bytes } of corpusChanges(golden, files)) put(file, bytes)
  }
  beforeEach(() => {
    golden = mkdtempSync(join(tmpdir(), 'corpus-'))
    mkdirSync(at('corpus'))
    put('source.json', JSON.stringify({ about: 'Where from.', files: [other, { file: 'corpus/gone.json' }] }))
    write()
  })
  afterEach(() => rmSync(golden, { recursive: true }))

  test('is nothing once it is written', () => {
    expect(changedFiles()).toEqual([])
    expect(readFileSync(at(VECTORS), 'utf8')).toBe(files[0]?.[1])
    expect(gunzipSync(readFileSync(at(LINES))).toString()).toBe(files[1]?.[1])
    const sha256 = (file: string) =>
      createHash('sha256')
        .update(readFileSync(at(file)))
        .digest('hex')
    expect(JSON.parse(source())).toEqual({
      about: 'Where from.',
      files: [
        other,
        { file: VECTORS, origin: 'Ties. By hand.', vectors: 2, sha256: sha256(VECTORS) },
        { file: LINES, origin: 'Lines. By dice.', vectors: 3, sha256: sha256(LINES) },
      ],
    })
  })

  test('is a file that is missing or has another text', () => {
    rmSync(at(VECTORS))
    put(LINES, gzipSync('another text'))
    expect(changedFiles()).toEqual([VECTORS, LINES])
    write()
    expect(changedFiles()).toEqual([])
  })

  test('is source.json when it tells another origin, number or hash', () => {
    const right = source()
    for (const [found, by] of [
      ['By hand', 'By heart'],
      ['"vectors": 3', '"vectors": 4'],
      [/"sha256": "[0-9a-f]{64}"/, '"sha256": ""'],
    ] as const) {
      put('source.json', right.replace(found, by))
      expect(source()).not.toBe(right)
      expect(changedFiles()).toEqual(['source.json'])
      write()
      expect(source()).toBe(right)
    }
  })

  test('is source.json when a file is packed in another way, and not that file', () => {
    put(LINES, gzipSync(files[1]?.[1] ?? '', { level: 0 }))
    expect(changedFiles()).toEqual(['source.json'])
  })
})

test('npm run corpus writes a corpus, and with -- --check fails when it would be another', {
  timeout: 120_000,
}, async () => {
  const copy = projectCopy(['test/golden', 'test/reference'])
  const corpus = (...args: readonly string[]) => copy.node('--import', 'tsx', 'scripts/corpus.ts', ...args)
  try {
    // Few of the vectors that are generated: the files of the others must come out as they are.
    copy.edit('scripts/corpus.ts', 'GENERATED = 30_000', 'GENERATED = 20')
    copy.edit('scripts/corpus.ts', 'TIES = 1_500', 'TIES = 2')
    copy.edit('scripts/corpus.ts', 'INVALID = 20_000', 'INVALID = 20')
    const stale = 'corpus/valid.jsonl.gz, corpus/invalid.jsonl.gz, source.json'
    const problem = `Would be another, run "npm run corpus": ${stale}\n`
    const before = copy.read('test/golden/source.json')
    expect(await corpus('--check')).toEqual({ code: 1, out: '', err: problem })
    expect(copy.read('test/golden/source.json')).toBe(before)
    expect(await corpus()).toEqual({ code: 0, out: '3 files written\n', err: '' })
    expect(await corpus('--check')).toEqual({ code: 0, out: '6 files are as written\n', err: '' })
  } finally {
    copy.remove()
  }
})
