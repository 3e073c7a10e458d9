/**
 * Writes the golden corpus: vectors that any implementation of the rubrics can run, with figures by the reference. The
 * same files for the same seed. With --check it writes nothing and fails when a file would be another.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionsOf, type Rubric } from '../src/rubric'
import type { ValidLine } from '../test/golden/corpus/compact'
import type { Vector } from '../test/golden/corpus/files'
import { type CorpusFile, corpusChanges } from './corpus/corpusChanges'
import { diceFrom } from './corpus/Dice'
import { invalidLine } from './corpus/invalidLines'
import { exampleVectors, generatedVectors, optionVectors, tieVectors } from './corpus/readableVectors'
import { generatedLine, tieLines } from './corpus/validLines'
import { corpusProblem } from './gates/corpusProblem'

const SEED = 90_2021
const GENERATED = 30_000
const TIES = 1_500
const INVALID = 20_000

const root = join(import.meta.dirname, '..')
const golden = join(root, 'test/golden')
const load = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const rubric = load('rubrics/permenpanrb-90-2021.json') as Rubric
const older = load('rubrics/permenpanrb-10-2019.json') as Rubric

/** One vector a line, so that a difference can be read. */
const vectorsFile = ({ id, version }: Rubric, about: string, origin: string, vectors: readonly Vector[]) => {
  const head = { format: 'zona-integritas.corpus-vectors.v1', about, origin, rubric: { id, version } }
  const lines = vectors.map((vector) => JSON.stringify(vector)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"vectors":[\n${lines}\n]}\n`
}

const linesFile = (about: string, origin: string, lines: readonly unknown[]) => {
  const { id, version } = rubric
  const questions = questionsOf(rubric).map((question) => question.id)
  const head = { format: 'zona-integritas.corpus-lines.v1', about, origin, rubric: { id, version }, questions }
  return `${[{ ...head, count: lines.length }, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`
}

const dice = diceFrom(SEED)
const valid: ValidLine[] = Array.from({ length: GENERATED }, () => generatedLine(dice, rubric))
for (let tie = 0; tie < TIES; tie++) valid.push(...tieLines(rubric, SEED + tie))
const invalid = Array.from({ length: INVALID }, () => invalidLine(dice, rubric, valid))

const BY_REFERENCE = 'Figures by the exact reference of test/reference, in whole numbers of any size.'
const files: readonly CorpusFile[] = [
  [
    'corpus/example.json',
    vectorsFile(
      rubric,
      'The form as Lampiran III prints it, filled in.',
      `Answers of second-transcription.json. ${BY_REFERENCE}`,
      exampleVectors(rubric, load('test/golden/second-transcription.json')),
    ),
  ],
  [
    'corpus/options.json',
    vectorsFile(
      rubric,
      'Every option of every question once, and the extremes of counts, percentages and surveys; all else unanswered.',
      BY_REFERENCE,
      optionVectors(rubric),
    ),
  ],
  [
    'corpus/ties.json',
    vectorsFile(
      rubric,
      'Answers on the minimum of every criterion, and a hair below and above it; of choices alone, the next sums.',
      `Built by whole-number arithmetic to lie there. ${BY_REFERENCE}`,
      tieVectors(rubric),
    ),
  ],
  [
    'corpus/permenpanrb-10-2019.json',
    vectorsFile(older, 'Generated LKEs of PermenPANRB 10/2019.', BY_REFERENCE, generatedVectors(older, 10_2019, 100)),
  ],
  [
    'corpus/valid.jsonl.gz',
    linesFile('Generated LKEs, the last ones on and next to minima: what they come to.', BY_REFERENCE, valid),
  ],
  [
    'corpus/invalid.jsonl.gz',
    linesFile(
      'Damaged LKEs and options: the issues they must raise.',
      'The issues follow from how each was damaged; contradictions from the reference.',
      invalid,
    ),
  ],
]

const check = process.argv.includes('--check')
const changed = corpusChanges(golden, files)
const problem = corpusProblem(changed.map(({ file }) => file))
if (check && problem !== null) {
  console.error(problem)
  process.exit(1)
}
for (const { file, bytes } of changed) writeFileSync(join(golden, file), bytes)
console.log(check ? `${files.length} files are as written` : `${changed.length} files written`)
