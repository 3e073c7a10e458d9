import { type IppForm, ippCategory, ippIndex, type RuleOptions } from '../../../src'
import { pekppp2023 } from '../../../src/generated/pekppp-2023'
import { around } from './around'
import { type Draw, drawFrom } from './drawFrom'
import { line } from './line'

const INDEXES = 150

function categoryLine(index: `${number}`, options: RuleOptions): string {
  return line('category', ippCategory(pekppp2023, index, options), 'index', 'category', 'from', 'to', 'rounded')
}

/** The ends of every band, the middles of the gaps between them, and what lies next to each; none above 5. */
function edges(): readonly `${number}`[] {
  const ends = pekppp2023.categories.bands.flatMap(({ from, to }) => [from, to, (Number(to) + 0.005).toFixed(3)])
  return ends.flatMap(around).filter((one) => !/^5\.0*[1-9]/.test(one))
}

function randomForm(draw: Draw): IppForm {
  const figure = () => (draw.below(501) / 100).toFixed(2) as `${number}`
  if (draw.chance(0.4)) return figure()
  return Object.fromEntries(pekppp2023.aspects.map(({ id }) => [id, figure()]))
}

function indexLines(forms: Readonly<Record<'f02' | 'f03', IppForm>>, options: RuleOptions): readonly string[] {
  const { category, forms: figures, ...result } = ippIndex(pekppp2023, forms as never, options)
  return [
    line('ipp', result, 'index', 'display'),
    line('category', category, 'category', 'from', 'to', 'rounded'),
    ...Object.entries(figures).map(([id, one]) => line(id, one, 'index', 'weight')),
  ]
}

/** Indexes of public services: of random forms, and on the edges of every category. */
export function pekppp(): readonly string[] {
  const draw = drawFrom(8)
  const forms = Array.from({ length: INDEXES }, () => ({ f02: randomForm(draw), f03: randomForm(draw) }))
  const onEdges = edges()
  return (['halfUp', 'cut'] as const).flatMap((bandRounding) => {
    const options = { conventions: { bandRounding } }
    return [
      ...onEdges.map((index) => categoryLine(index, options)),
      ...onEdges.flatMap((index) => indexLines({ f02: index, f03: index }, options)),
      ...forms.flatMap((one) => indexLines(one, options)),
    ]
  })
}
