import { markedText } from '../text'
import type { CellText } from './cellText'

/** Quoted whatever the separator, so that no reader splits it. */
const QUOTED = /["\r\n\t;,\uFEFF]|^\s|\s$/

/** Writes one field: a text that would run as a formula marked by an apostrophe, and quoted where it has to be. */
export function csvField({ figure, text }: CellText): string {
  const harmless = figure ? text : markedText(text)
  // The comma of a figure is its own; with a comma as separator it has a point.
  if (figure || !QUOTED.test(harmless)) return harmless
  return `"${harmless.replaceAll('"', '""')}"`
}
