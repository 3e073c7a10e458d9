import type { ConditionLevel, ConditionRule, GradeScale, Rubric } from '../../src/rubric'

const union = (ids: readonly string[]) => (ids.length > 0 ? ids.map((id) => `'${id}'`).join(' | ') : 'never')

/** What the facts of each level are, for the comment above them. */
const FACTS = {
  instansi: 'The facts that the instansi must meet.',
  unit: 'The facts that the unit must meet.',
  documents: 'The documents that must be there.',
} as const

/** The type of the fact that a condition asks for, or null when it asks for none. */
function factType(condition: ConditionRule, scales: readonly GradeScale[]): string | null {
  if (condition.type === 'grade') {
    const scale = scales.find(({ id }) => id === condition.scale)
    const grades = union((scale?.grades ?? []).map(({ id }) => id))
    return scale?.conversion ? `GradeFact<${grades}>` : `${grades} | null`
  }
  if (condition.type === 'percent') return 'PercentFact'
  if (condition.type === 'elapsed') return 'IsoDate | null'
  return condition.type === 'fact' || condition.type === 'preliminary' ? 'boolean | null' : null
}

/** Writes the keys of everything that stands around the score, and the types they need. */
export function sectionKeys(rubric: Rubric): { readonly imports: string; readonly keys: string } {
  const { categories = [], instansiKinds = [], variants = [], submission, kawasan, surveys, monitoring } = rubric
  const ids = (list: readonly { readonly id: string }[]) => union(list.map(({ id }) => id))
  const lines = [
    '  /** Ids of the variants. */',
    `  readonly variants: ${ids(variants)}`,
    '  /** Ids of the categories of a proposal. */',
    `  readonly categories: ${ids(categories)}`,
    '  /** Ids of the kinds of instansi. */',
    `  readonly instansiKinds: ${ids(instansiKinds)}`,
  ]
  const types = new Set<string>()
  if (submission) {
    const factsOf = (level: ConditionLevel) =>
      submission.conditions.flatMap((condition) => {
        const type = condition.level === level ? factType(condition, submission.scales) : null
        if (type === null) return []
        for (const name of ['GradeFact', 'PercentFact', 'IsoDate']) if (type.includes(name)) types.add(name)
        const optional = condition.type === 'preliminary' ? '?' : ''
        return [`      /** ${condition.label.id} */`, `      readonly ${condition.id}${optional}: ${type}`]
      })
    const tiers = submission.conditions.flatMap((one) => (one.type === 'preliminary' ? one.tiers : []))
    lines.push('  /** The facts of a submission, by who must meet them, and the tiers of units. */')
    lines.push('  readonly submission: {')
    for (const level of ['instansi', 'unit', 'documents'] as const) {
      const facts = factsOf(level)
      lines.push(`    /** ${FACTS[level]} */`)
      lines.push(facts.length > 0 ? `    readonly ${level}: {` : `    readonly ${level}: object`)
      if (facts.length > 0) lines.push(...facts, '    }')
    }
    lines.push('    /** Ids of the tiers of units. */', `    readonly tiers: ${ids(tiers)}`, '  }')
  }
  if (kawasan) {
    const roles = new Map(kawasan.kinds.flatMap(({ roles = [] }) => roles.map((role) => [role.id, role])))
    lines.push('  /** Ids of the kinds of kawasan, of the roles in them, and of the aspects of integration. */')
    lines.push('  readonly kawasan: {')
    lines.push('    /** Ids of the kinds of kawasan. */', `    readonly kinds: ${ids(kawasan.kinds)}`)
    lines.push('    /** Ids of the roles that units have. */', `    readonly roles: ${ids([...roles.values()])}`)
    lines.push('    /** Ids of the aspects of integration. */', `    readonly aspects: ${ids(kawasan.aspects)}`, '  }')
  }
  if (surveys) {
    lines.push('  /** From survey id to the ids of its elements. */', '  readonly surveys: {')
    for (const { id, label, elements } of surveys.surveys) {
      lines.push(`    /** ${label.id} */`, `    readonly ${id}: ${ids(elements)}`)
    }
    lines.push('  }')
    lines.push('  /** Ids of those who carry surveys out. */', `  readonly conductors: ${ids(surveys.conductors)}`)
  }
  if (monitoring) {
    lines.push('  /** Ids of the grounds of a revocation. */', `  readonly grounds: ${ids(monitoring.grounds)}`)
  }
  const facts = [...types].filter((type) => type !== 'IsoDate').sort()
  const imports = [
    ...(types.has('IsoDate') ? [`import type { IsoDate } from '../calendar'`] : []),
    ...(facts.length > 0 ? [`import type { ${facts.join(', ')} } from '../submission'`] : []),
  ]
  return { imports: imports.map((line) => `\n${line}`).join(''), keys: `${lines.join('\n')}\n` }
}
