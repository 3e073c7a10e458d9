import type { CellText } from './cellText'

/** Begins as a formula does: with its sign, full-width or small forms included, after nothing that is seen. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u
/** Begins with what some readers drop, or with what marks a text here. */
const MARKED = /^[\t\r\n']/
/** Quoted whatever the separator, so that no reader splits it. */
const QUOTED = /["\r\n\t;,\uFEFF]|^\s|\s$/

/** Writes one field: a text that would run as a formula marked by an apostrophe, and quoted where it has to be. */
export function csvField({ figure, text }: CellText): string {
  const harmless = !figure && (FORMULA.test(text) || MARKED.test(text)) ? `'${text}` : text
  // The comma of a figure is its own; with a comma as separator it has a point.
  if (figure || !QUOTED.test(harmless)) return harmless
  return `"${harmless.replaceAll('"', '""')}"`
}
