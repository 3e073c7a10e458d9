/**
 * Evaluates a filled LKE from a JSON file and prints it: npm run demo [-- path/to/answers.json] [--held WBK]
 * [--unanswered zero] [--locale en]. The file holds answers by question id, or rows { id, value }. Without a file it
 * takes the sample, and goes on with it from the submission to the grant and to a kawasan of three units.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OptionsError, readAnswers, safeEvaluate } from '../dist/index.js'
import { permenpanrb90_2021 as rubric } from '../dist/rubrics/permenpanrb-90-2021.js'
import { printEvaluation } from './demo/printEvaluation.mjs'
import { printProblems } from './demo/printProblems.mjs'
import { runProcess } from './demo/runProcess.mjs'

const example = (name) => new URL(`../docs/examples/${name}.json`, import.meta.url)

function fail(lines) {
  console.error(lines.join('\n'))
  process.exit(1)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        held: { type: 'string' },
        unanswered: { type: 'string', default: 'reject' },
        locale: { type: 'string', default: 'id' },
      },
    })
  } catch (error) {
    return fail([
      error.message,
      'npm run demo -- [answers.json] [--held WBK|WBBM|none] [--unanswered zero|exclude] [--locale id|en]',
    ])
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    return fail([`${file}: ${error.message}`])
  }
}

const { values, positionals } = readArguments()
// npm runs scripts in the package's folder; a path is meant from where the user stands.
const file = positionals[0] === undefined ? example('answers') : resolve(process.env.INIT_CWD ?? '.', positionals[0])
const options = {
  ...(values.held === undefined ? {} : { heldPredicate: values.held === 'none' ? null : values.held }),
  unanswered: values.unanswered,
  locale: values.locale,
}

const input = readJson(file)
let read
try {
  read = readAnswers(rubric, input, { locale: values.locale })
} catch (error) {
  if (!(error instanceof OptionsError)) throw error
  fail(printProblems(error.issues, values.locale))
}
// Nothing of it could be read: a list of all that is missing would only hide why.
if (read.refused.some(({ code }) => code === 'input_not_rows')) fail(printProblems(read.refused, values.locale))
const outcome = safeEvaluate(rubric, read.answers, options)
// A refused cell leaves its question without an answer: the reason is told once.
const refusedQuestions = new Set(read.refused.map(({ params }) => params.id))
const problems = outcome.success
  ? read.refused
  : [
      ...read.refused,
      ...outcome.issues.filter(({ code, params }) => code !== 'missing_answer' || !refusedQuestions.has(params.id)),
    ]
if (problems.length > 0) fail(printProblems(problems, values.locale))
console.log(printEvaluation(outcome.data, rubric, read.changed, values.locale).join('\n'))
if (positionals[0] === undefined) {
  const [process, surveys] = ['process', 'surveys'].map((name) => readJson(example(name)))
  console.log(runProcess(rubric, read.answers, process, surveys, values.locale).join('\n'))
}
