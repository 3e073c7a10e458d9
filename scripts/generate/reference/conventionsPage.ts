import type { Pekppp } from '../../../src/pekppp'
import type { Checked, Convention, Rubric } from '../../../src/rubric'
import { conventionsIn } from './conventionsIn'
import { exampleOfRatio } from './exampleOfRatio'
import { exampleOfSubmission } from './exampleOfSubmission'
import { examplesByHand } from './examplesByHand'
import { both, cite, code, inline, table } from './markdown'

/** A convention with the rubrics in which it stands. */
interface Found {
  readonly convention: Convention
  readonly rubrics: readonly string[]
}

/** Every convention once, in the order of the rubrics; one of the same id in two rubrics must be the same. */
function collect(all: readonly (Rubric | Pekppp)[]): readonly Found[] {
  const found = new Map<string, Found>()
  for (const data of all) {
    for (const convention of conventionsIn(data)) {
      const known = found.get(convention.id)
      const told = JSON.stringify([convention.default, convention.choices])
      if (known && JSON.stringify([known.convention.default, known.convention.choices]) !== told) {
        throw new Error(`the convention "${convention.id}" differs between ${known.rubrics.join(', ')} and ${data.id}`)
      }
      found.set(convention.id, {
        convention: known?.convention ?? convention,
        rubrics: [...(known?.rubrics ?? []), data.id],
      })
    }
  }
  return [...found.values()]
}

function exampleOf(convention: Convention, rubrics: readonly (Rubric & Checked)[]): string {
  const { id } = convention
  const ofRatio = rubrics.map((rubric) => exampleOfRatio(rubric, convention)).find((example) => example !== null)
  const example = ofRatio ?? exampleOfSubmission(id) ?? examplesByHand[id]
  if (example === undefined) throw new Error(`the convention "${id}" has no example that overrides it`)
  return example
}

/** Writes docs/reference/conventions.md: every convention with its choices, and an example that overrides it. */
export function conventionsPage(rubrics: readonly (Rubric & Checked)[], pekppp: readonly Pekppp[]): string {
  const blocks = collect([...rubrics, ...pekppp]).map(({ convention, rubrics: ids }) => {
    const { id, label, choices } = convention
    const rows = Object.entries(choices).map(([choice, meaning]) => [
      choice === convention.default ? `**${code(choice)}** (default)` : code(choice),
      ...both(meaning),
    ])
    return [
      `## ${id}`,
      '',
      `**${inline(label.id)}**<br>`,
      `*${inline(label.en)}*`,
      '',
      `${ids.map((rubric) => `[${rubric}](${rubric}.md)`).join(', ')} · ${cite(convention, '')}`,
      '',
      table(['choice', 'Bahasa Indonesia', 'English'], rows),
      '',
      '```ts',
      exampleOf(convention, rubrics),
      '```',
    ].join('\n')
  })
  return `# Conventions

Where law and practice leave a choice open, the rubric makes one, as data, and every result in which it took part lists it under
\`assumptions\`. Each can be made otherwise by a call: \`options.conventions\` takes other choices by the ids below
(\`heldPredicate\` and \`unanswered\` are options of their own). The reasons stand in the [decision records](../decisions/README.md).

${blocks.join('\n\n')}
`
}
