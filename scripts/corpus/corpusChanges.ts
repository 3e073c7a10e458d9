import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { storedText } from './storedText'

/** A file of the corpus, by its path in test/golden, with the text that it is to have, unpacked. */
export type CorpusFile = readonly [file: string, text: string]

/** A file that is to be written. */
interface Change {
  readonly file: string
  readonly bytes: Uint8Array
}

interface Source {
  readonly files: readonly { readonly file: string }[]
}

const SOURCE = 'source.json'

/**
 * What must be written so that the corpus is the given one: files that are missing or have another text, and source.json
 * where it says something else of them.
 *
 * @param golden - The folder test/golden.
 */
export function corpusChanges(golden: string, files: readonly CorpusFile[]): readonly Change[] {
  const bytesOf = (file: string) => readFileSync(join(golden, file))
  const changes: Change[] = files
    // What is packed may differ between versions of Node, so the text decides whether a file is the same.
    .filter(([file, text]) => storedText(join(golden, file)) !== text)
    .map(([file, text]) => ({ file, bytes: file.endsWith('.gz') ? gzipSync(text, { level: 9 }) : Buffer.from(text) }))
  const entries = files.map(([file, text]) => {
    const changed = changes.find((change) => change.file === file)
    return sourceEntry(file, text, changed?.bytes ?? bytesOf(file))
  })
  const stored = bytesOf(SOURCE)
  const source = JSON.parse(stored.toString('utf8')) as Source
  const others = source.files.filter(({ file }) => !file.startsWith('corpus/'))
  const described = Buffer.from(`${JSON.stringify({ ...source, files: [...others, ...entries] }, null, 2)}\n`)
  return described.equals(stored) ? changes : [...changes, { file: SOURCE, bytes: described }]
}

/** What source.json says of a file: where it comes from, how many vectors it has, and what it hashes to. */
function sourceEntry(file: string, text: string, bytes: Uint8Array) {
  const [first = ''] = text.split('\n')
  const head = JSON.parse(first.endsWith('[') ? `${first}]}` : first) as {
    about: string
    origin: string
    count?: number
  }
  const vectors = head.count ?? (JSON.parse(text) as { vectors: readonly unknown[] }).vectors.length
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file, origin: `${head.about} ${head.origin}`, vectors, sha256 }
}
