import {
  determineKawasan,
  type Evaluation,
  type KawasanInput,
  type KawasanResult,
  type RuleOptions,
} from '../../../src'
import { around } from './around'
import { type Draw, drawFrom } from './drawFrom'
import { criteriaLines } from './evaluationLines'
import { line } from './line'
import { rubric90 } from './rubrics'
import { someEvaluations } from './someEvaluations'

const KAWASANS = 160
const HELD = [null, 'WBK', 'WBBM'] as const
const ASPECTS = ['processMap', 'procedures', 'application', 'review', 'informationSystem'] as const
/** The minima of the integration score, and what lies next to them. */
const INTEGRATIONS = ['6.5', '7.5'].flatMap(around)

function randomIntegration(draw: Draw): KawasanInput['integration'] {
  if (draw.chance(0.1)) return null
  if (draw.chance(0.6)) return draw.oneOf([...INTEGRATIONS, '0', '10'] as const)
  return Object.fromEntries(
    ASPECTS.map((id) => [id, draw.oneOf([...INTEGRATIONS, '6', '7', '8', '9'] as const)]),
  ) as never
}

export function randomKawasan(draw: Draw, evaluations: readonly Evaluation[]): KawasanInput {
  const kind = draw.oneOf(rubric90.kawasan?.kinds ?? [])
  const roles = kind.roles?.map(({ id }) => id) ?? ['own']
  const lowest = draw.oneOf(['WBK', 'WBBM', null])
  return {
    kind: kind.id,
    units: Array.from({ length: 1 + draw.below(4) }, (_, place) => ({
      id: `unit-${place}`,
      roles: [draw.oneOf(roles)],
      ...(draw.chance(0.4)
        ? { evaluation: draw.oneOf(evaluations) }
        : { predicate: draw.chance(0.7) ? (lowest ?? 'WBBM') : draw.oneOf(HELD) }),
    })),
    integration: randomIntegration(draw),
    heldPredicate: draw.oneOf(HELD),
  }
}

function kawasanLines({
  determinations,
  integration,
  units,
  missingRoles,
  ...result
}: KawasanResult): readonly string[] {
  return [
    line('kawasan', result, 'predicate'),
    line('integration', integration, 'score', 'display'),
    ...units.map((one) => line(one.id, one, 'predicate', 'evaluated')),
    line('missing', { roles: missingRoles.map(({ id }) => id) }, 'roles'),
    ...Object.values(determinations).flatMap(({ criteria, units: verdicts, recommendation, ...one }) => [
      line(one.id, { ...one, recommendation: recommendation?.id ?? null }, 'met', 'heldBackBy', 'recommendation'),
      ...criteria.flatMap((test) =>
        test.id === 'units' ? [line(test.id, test, 'actual', 'required', 'met')] : criteriaLines([test as never]),
      ),
      ...verdicts.map(({ recommendation: follows, ...unit }) =>
        line(unit.id, { ...unit, follows: follows?.id ?? null }, 'met', 'scoresMet', 'final', 'failed', 'follows'),
      ),
    ]),
  ]
}

const determine = (input: KawasanInput, options: RuleOptions) =>
  kawasanLines(determineKawasan(rubric90, input, options))

/** Kawasan whose units hold or meet predicates, with integration scores on the minima and next to them. */
export function kawasan(): readonly string[] {
  const draw = drawFrom(3)
  const evaluations = someEvaluations()
  const kawasans = Array.from({ length: KAWASANS }, () => randomKawasan(draw, evaluations))
  const onMinima = INTEGRATIONS.flatMap((integration) =>
    HELD.map((heldPredicate): KawasanInput => {
      return { kind: 'land', units: [{ id: 'unit', predicate: 'WBBM' }], integration, heldPredicate }
    }),
  )
  return (['mean', 'lowest'] as const).flatMap((aspectsCombined) =>
    [...onMinima, ...kawasans].flatMap((one) => determine(one, { conventions: { aspectsCombined } })),
  )
}
