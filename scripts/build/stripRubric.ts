import type { Rubric } from '../../src/rubric'
import type { IssueCode, Locale } from '../../src/text'

type Section = keyof Rubric

/** What a bundle keeps of a rubric and of the catalogue. */
export interface Kept {
  /** Languages of texts and sentences. */
  readonly languages: readonly Locale[]
  /** Sections of the rubric. */
  readonly sections: readonly Section[]
  /** Sections whose sources are shown in results. */
  readonly sources: readonly Section[]
  /** What is left out of a section, wherever it stands in it. */
  readonly without: { readonly [S in Section]?: readonly string[] }
  /** The sentences whose suggestions are shown; all of them when left out. */
  readonly suggestions?: readonly IssueCode[]
}

/** What scoring needs of a rubric. */
const SCORING = [
  'format',
  'id',
  'version',
  'regulation',
  'answerKinds',
  'components',
  'areas',
  'predicates',
  'conventions',
  'countChecks',
] as const

/** For the spreadsheet functions: in Indonesian, with kawasan, and the sources that they show. */
export const FOR_SHEETS: Kept = {
  languages: ['id'],
  sections: [...SCORING, 'kawasan'],
  sources: ['predicates', 'conventions'],
  without: {
    regulation: ['title', 'inForce', 'notes'],
    answerKinds: ['label'],
    components: ['options'],
    kawasan: ['instansi'],
  },
  suggestions: ['unknown_cell', 'sheet_unknown_node', 'sheet_not_a_question'],
}

/** For a page: everything in both languages that a form shows, and the sources that results carry. */
export const FOR_PAGES: Kept = {
  languages: ['id', 'en'],
  sections: [...SCORING, 'title'],
  sources: ['predicates', 'conventions'],
  without: {},
}

const isText = (value: object): value is Readonly<Record<string, string>> =>
  'id' in value && 'en' in value && Object.keys(value).length === 2

/** Leaves out what no result of a bundle can show. */
export function stripRubric(rubric: Rubric, { languages, sections, sources, without }: Kept): Rubric {
  const strip = (value: unknown, section: Section): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item) => strip(item, section))
    if (isText(value)) return Object.fromEntries(languages.map((language) => [language, value[language]]))
    const dropped = [...(without[section] ?? []), ...(sources.includes(section) ? [] : ['source', 'basis'])]
    const kept = Object.entries(value).filter(([key]) => !dropped.includes(key))
    return Object.fromEntries(kept.map(([key, part]) => [key, strip(part, section)]))
  }
  const parts = Object.entries(rubric) as readonly (readonly [Section, unknown])[]
  const kept = parts.filter(([section]) => sections.includes(section))
  return Object.fromEntries(kept.map(([section, value]) => [section, strip(value, section)])) as unknown as Rubric
}
