import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compilerSettings } from '../packages/compilerSettings'
import { run, write } from '../packages/installed'
import type { Figure } from './Figure'

const LIMIT = 12_000
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))
const rubricFile = (id: string) => readFileSync(new URL(`../../rubrics/${id}.json`, import.meta.url), 'utf8')

/** What a small program does with a rubric: everything that is typed by it. */
const use = (rubric: string) => `
import { type AnswersOf, compile, defineRubric, evaluate, safeEvaluate } from 'zona-integritas'
${rubric}
declare const answers: AnswersOf<typeof rubric>
const result = evaluate(rubric, answers)
export const total: string = result.total
export const predicate: 'WBK' | 'WBBM' | null = result.predicate
export const outcome = safeEvaluate(rubric, answers, { unanswered: 'zero' })
export const score = compile(rubric).score(answers)
export const own = defineRubric
// @ts-expect-error no such question
evaluate(rubric, { ...answers, 'Z.I.1': 'A' })
`

const shipped = (name: string, id: string) => use(`import { ${name} as rubric } from 'zona-integritas/rubrics/${id}'`)

const PROGRAMS: Readonly<Record<string, string>> = {
  'rubric of PermenPANRB 90/2021': shipped('permenpanrb90_2021', 'permenpanrb-90-2021'),
  'rubric of PermenPANRB 10/2019': shipped('permenpanrb10_2019', 'permenpanrb-10-2019'),
  'rubric of 113 questions, written out by a user': use(
    `const rubric = defineRubric(${rubricFile('permenpanrb-90-2021')})`,
  ),
}

/** Types that the compiler instantiates for a small program that uses one rubric; the declarations of libraries are not checked over, as `tsc --init` has it. */
export function instantiations(folder: string): readonly Figure[] {
  write(folder, { 'tsconfig.json': compilerSettings('node16', 'node16', 'use.mts', true) })
  return Object.entries(PROGRAMS).map(([name, program]) => {
    write(folder, { 'use.mts': program })
    const printed = run(process.execPath, [tsc, '-p', '.', '--extendedDiagnostics'], folder)
    const count = /^Instantiations:\s+(\d+)/m.exec(printed)?.[1]
    if (count === undefined) throw new Error(printed)
    return { name, value: Number(count), unit: '', limit: LIMIT }
  })
}
