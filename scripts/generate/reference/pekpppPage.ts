import type { Pekppp, PekpppPart } from '../../../src/pekppp'
import { exportName } from '../rubricModule'
import { conventionsSection } from './figuresSections'
import { both, cite, code, inline, table } from './markdown'

/** Writes the page of PEKPPP data: forms, aspects and categories with their sources. */
export function pekpppPage({
  id,
  version,
  title,
  regulation,
  scale,
  forms,
  aspects,
  categories,
  ...more
}: Pekppp): string {
  const own = regulation.number
  const parts = (list: readonly PekpppPart[]) =>
    table(
      ['id', 'Bahasa Indonesia', 'English', 'share', 'place and basis'],
      list.map((part) => [code(part.id), ...both(part.label), part.weight, cite(part, own)]),
    )
  const bands = categories.bands.map((band) => [band.category, band.from, band.to, ...both(band.meaning)])
  const [heading, conventions] = conventionsSection(more.conventions, own) ?? ['', '']
  return `# ${title.en}

*${inline(title.id)}*

Data \`${id}\`, version ${version}, imported as \`${exportName(id)}\` from \`zona-integritas/rubrics/${id}\`, for \`ippIndex\` and
\`ippCategory\`.

- Document: ${own}, ${inline(regulation.title)}
${regulation.notes ? `- ${inline(regulation.notes.en)}\n` : ''}- The highest index is ${scale.maximum} · ${cite(scale, own)}
- Data: [\`rubrics/${id}.json\`](../../rubrics/${id}.json)

## Forms

The index is their weighted mean.

${parts(forms)}

## Aspects

The index of a form is their weighted mean.

${parts(aspects)}

## Categories of the index

Printed with ${categories.decimals} decimals · ${cite(categories, own)}

${table(['category', 'from', 'to', 'Bahasa Indonesia', 'English'], bands)}

## ${heading}

${conventions}
`
}
