import type { IsoDate } from '../calendar'
import { readFields, requireRead } from '../input'
import {
  type Checked,
  categoriesOf,
  deepFreeze,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
} from '../rubric'
import type { Issue } from '../text'
import { categoryWarnings } from './categoryWarnings'
import type { SubmissionResult } from './checkSubmission'
import { readSubmissionResult } from './readSubmissionResult'

/** The units that one instansi proposes. */
export interface LettersInput {
  /** The day of the letters. */
  readonly today: IsoDate
  /** The year of the TPI's report; the year of `today` when left out. */
  readonly reportYear?: number | null
  /** The name of the instansi; as in the submissions when left out. */
  readonly instansi?: string | null
  /** One for each unit, at least one, in the order of the letter. */
  readonly proposals: readonly {
    /** The result of `checkSubmission`. */
    readonly submission: SubmissionResult
    /** The name of the unit; as in the submission when left out. */
    readonly unit?: string | null
    /** The name of the head of the unit, for the statement of responsibility. */
    readonly head?: string | null
    /** The address of the unit, for the statement of responsibility. */
    readonly address?: string | null
  }[]
}

/** The merge data of the letters of a submission. */
export interface SubmissionLetters {
  /** Marks it as a result of `submissionLetters`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.submissionLetters.v1'
  /** The rubric by which the submissions were checked. */
  readonly rubric: RubricReference
  /** The application letter (Gambar 6): one line for each unit. */
  readonly application: {
    /** The day of the letter. */
    readonly date: IsoDate
    /** The name of the instansi. */
    readonly instansi: string
    /** The year of the TPI's report. */
    readonly year: number
    /** The table of the letter, one line for each unit. */
    readonly lines: readonly {
      /** Number of the line, from 1. */
      readonly number: number
      /** The name of the unit. */
      readonly unit: string
      /** Id of the predicate asked for. */
      readonly predicate: string
      /** Id of the category under which the unit is proposed. */
      readonly category: string
    }[]
    /** Ids of the predicates that the letter as a whole asks for, the lowest first. */
    readonly predicates: readonly string[]
  }
  /** The statements of responsibility (SPTJM, Gambar 7): one for each unit. */
  readonly statements: readonly {
    /** The day of the statement. */
    readonly date: IsoDate
    /** The name of the unit. */
    readonly unit: string
    /** The name of the head of the unit; null when not given. */
    readonly head: string | null
    /** The address of the unit; null when not given. */
    readonly address: string | null
    /** Id of the predicate asked for. */
    readonly predicate: string
    /** Id of the category under which the unit is proposed. */
    readonly category: string
    /** The year of the statement. */
    readonly year: number
    /** The duty stamp, in rupiah; null where the rubric names none. */
    readonly dutyStamp: number | null
  }[]
  /** The names of the units whose submission is not ready. */
  readonly notReady: readonly string[]
  /** Categories without thresholds of their own, and results made by another version of the rubric. */
  readonly warnings: readonly Issue[]
}

/**
 * Gathers the merge data of the letters of a submission: the application of the instansi, and each unit's statement of
 * responsibility.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `submission`.
 * @param input - The day, the name of the instansi, and for each unit its name and the result of `checkSubmission`.
 * @param options - Language of the messages.
 * @returns The data for a word processor's mail merge; the wording of the letters is the caller's.
 * @throws InputError when the input is incomplete or ill-typed; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB II, Gambar 6 and 7.
 * @example
 * ```ts
 * import { checkSubmission, submissionLetters } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const submission = checkSubmission(permenpanrb90_2021, {
 *   category: 'WBK',
 *   today: '2026-05-20',
 *   instansi: { kind: 'pemkab', bpk: 'WTP', sakip: 'B', rb: 'CC', spip: 3, kkn: false },
 *   unit: {
 *     heldPredicate: null, revokedOn: null, core: true, impact: true, tlhp: 100, lhkpn: 100, lhkasn: 100,
 *     buildingSince: '2025-02-01', internalSakip: 'B',
 *   },
 *   documents: { applicationLetter: null, sptjm: null },
 * })
 * const letters = submissionLetters(permenpanrb90_2021, {
 *   today: '2026-05-20',
 *   instansi: 'Kabupaten Contoh',
 *   proposals: [{ submission, unit: 'Dinas Dukcapil', head: 'Siti' }],
 * })
 * letters.application.lines // => [{ number: 1, unit: 'Dinas Dukcapil', predicate: 'WBK', category: 'WBK' }]
 * letters.statements[0]?.dutyStamp // => 10000
 * letters.notReady // => ['Dinas Dukcapil']
 * ```
 */
export function submissionLetters(
  rubric: Rubric & Checked,
  input: LettersInput,
  options?: RuleOptions,
): SubmissionLetters {
  const rules = requireSection(rubric, 'submission')
  const { locale, problems } = readChoices([], options)
  const fields = readFields(problems, input, [], ['today', 'reportYear', 'instansi', 'proposals'])
  const today = fields?.date('today') ?? null
  const reportYear = fields?.count('reportYear', 'optional', 1900) ?? null
  const list = fields?.list('proposals') ?? []
  if (fields && list.length === 0 && problems.issues.length === 0) fields.report('empty_list', 'proposals', {})
  const seen = new Set<string>()
  const proposals = list.flatMap((one, index) => {
    const proposal = readFields(problems, one, ['proposals', index], ['submission', 'unit', 'head', 'address'])
    const submission = proposal && readSubmissionResult(proposal, 'submission', rubric, problems)
    const given = proposal?.text('unit', 'optional') ?? null
    const unit = given ?? submission?.names.unit ?? (submission && proposal?.text('unit')) ?? null
    if (proposal && unit !== null && seen.has(unit)) proposal.report('duplicate_entry', 'unit', { given: unit })
    if (unit !== null) seen.add(unit)
    const head = proposal?.text('head', 'optional') ?? null
    const address = proposal?.text('address', 'optional') ?? null
    return unit && submission
      ? [{ unit, submission, head, address, predicate: submission.target, category: submission.category }]
      : []
  })
  const names = proposals.flatMap(({ submission }) => submission.names.instansi ?? [])
  const instansi = fields?.text('instansi', names.length > 0 ? 'optional' : 'required') ?? names[0] ?? null
  requireRead(problems, today)
  requireRead(problems, instansi)

  const year = Number(today.slice(0, 4))
  const asked = proposals.map(({ predicate }) => predicate)
  return deepFreeze({
    format: 'zona-integritas.submissionLetters.v1',
    rubric: referenceTo(rubric),
    application: {
      date: today,
      instansi,
      year: reportYear ?? year,
      lines: proposals.map(({ unit, predicate, category }, index) => ({
        number: index + 1,
        unit,
        predicate,
        category,
      })),
      predicates: rubric.predicates.map(({ id }) => id).filter((id) => asked.includes(id)),
    },
    statements: proposals.map(({ unit, head, address, predicate, category }) => ({
      date: today,
      unit,
      head,
      address,
      predicate,
      category,
      year,
      dutyStamp: rules.dutyStamp?.rupiah ?? null,
    })),
    notReady: proposals.flatMap(({ unit, submission }) => (submission.status === 'ready' ? [] : [unit])),
    warnings: [
      ...problems.warnings,
      ...categoriesOf(rubric)
        .filter(({ id }) => proposals.some(({ category }) => category === id))
        .flatMap((category) => categoryWarnings(category, locale)),
    ],
  })
}
