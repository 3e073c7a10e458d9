import ts from 'typescript'
import * as face from '../../src'
import type { Layout } from '../../src/interchange'
import type { Pekppp } from '../../src/pekppp'
import type { Rubric } from '../../src/rubric'
import { exportName } from './rubricModule'
import { exportsOf, type Types } from './schema/program'

/** A page of the documentation: its path, and its text. */
export interface Page {
  readonly path: string
  readonly text: string
}

/** What llms.txt is made of. */
export interface LlmsInput {
  readonly description: string
  readonly types: Types
  readonly rubrics: readonly Rubric[]
  readonly pekppp: readonly Pekppp[]
  readonly layouts: readonly Layout[]
  /** The exports map of package.json. */
  readonly entries: readonly string[]
  readonly guides: readonly Page[]
  readonly reference: readonly Page[]
}

/** The first sentence of a doc comment. */
function firstSentence(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ')
  const [sentence = ''] = text.split(/(?<=[.!?])\s(?=[A-Z`])/)
  if (sentence === '') throw new Error(`${symbol.name} has no doc comment`)
  return sentence
}

/** Every exported function and error with what it does; what is exported as a type only is none. */
function faceLines({ types }: LlmsInput): readonly string[] {
  return [...exportsOf(types, 'src/index.ts')].flatMap(([name, symbol]) =>
    name in face ? [`- \`${name}\`: ${firstSentence(symbol, types.checker)}`] : [],
  )
}

/** What an entry of the exports map gives. */
function entryLine(entry: string, { rubrics, pekppp, layouts }: LlmsInput): string {
  const id = entry.replace(/^\.\/(rubrics|layouts)\//, '').replace(/\.json$/, '')
  const known = [...rubrics, ...pekppp, ...layouts].find((one) => one.id === id)
  const path = `zona-integritas${entry.slice(1)}`
  if (!known) return `- \`${path}\`${entry === '.' ? ': every function and type below' : ''}`
  if (entry.endsWith('.json')) return `- \`${path}\`: the same as JSON`
  const name = entry.startsWith('./layouts/') ? '' : `\`${exportName(id)}\`, `
  return `- \`${path}\`: ${name}${known.title.en}`
}

const titleOf = ({ text }: Page) => text.match(/^# (.*)$/m)?.[1] ?? ''

/** Writes llms.txt: what a language model, or a hurried reader, must know to use the library rightly. */
export function llmsText(input: LlmsInput): string {
  const link = (page: Page) => `- [${titleOf(page)}](${page.path})`
  return `# zona-integritas

> ${input.description}

- A result says that the minima of a predicate are met or not. It never says that a unit *is* WBK or WBBM: the Minister grants it.
- Figures are exact decimal strings (up to 20 decimals, cut). Never turn them into floating-point numbers to decide something;
  \`met\` has decided already. \`display\` has two decimals and is for display only.
- Answers by question id: \`'Ya'\`/\`'Tidak'\`, \`'A'\`..\`'E'\`, a survey index 0..4, named counts, or \`{ percent }\`. \`evaluate\` is strict;
  rows of tables and forms go through \`readAnswers\` first. Unanswered questions are refused unless \`unanswered\` says otherwise.
- Problems are values \`{ code, path, params, message, suggestion? }\`, all at once: \`.issues\` of the errors, or \`safeEvaluate\`, \`safely\`.
- Where law and practice are silent a convention decides; it can be overridden, and the result lists it under \`assumptions\`.
- Regulations are data; the engine knows none. Every figure has a source and a basis: law, practice or convention.

\`\`\`ts
import { evaluate, readAnswers } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

const { answers, refused } = readAnswers(permenpanrb90_2021, [
  { id: 'A.I.1.i.a', value: 'Ya' },
  { id: 'B.I.a', value: '3,72' },
])
refused // => []
const result = evaluate(permenpanrb90_2021, answers, { heldPredicate: null, unanswered: 'zero', locale: 'en' })
result.total // => '16.525'
result.determinations.WBK.met // => false
\`\`\`

## Entry points

${input.entries.map((entry) => entryLine(entry, input)).join('\n')}

## Functions and errors

${faceLines(input).join('\n')}

## Guides

Paths are in the repository.

${input.guides.map(link).join('\n')}

## Reference

${input.reference.map(link).join('\n')}
`
}
