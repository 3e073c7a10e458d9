import type { CellStyle } from 'hucre/xlsx'

/** Metric-compatible substitutes stand on every system, so that rows are as high everywhere. */
export const FONT = { name: 'Arial', size: 9 } as const

const COLOURS = {
  heading: '1F3864',
  component: 'B4C6E7',
  aspect: 'D9E2F3',
  area: 'EDF1F9',
  input: 'FFFDE7',
  grey: 'F2F2F2',
  line: 'BFBFBF',
  muted: '7F7F7F',
} as const

const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } })
const line = { style: 'thin', color: { rgb: COLOURS.line } } as const
const boxed: CellStyle = { border: { top: line, right: line, bottom: line, left: line } }

/** Joins styles; later ones win. */
export function styled(...parts: readonly CellStyle[]): CellStyle {
  const all: CellStyle = {}
  for (const part of parts) {
    Object.assign(all, part, {
      ...(all.font || part.font ? { font: { ...all.font, ...part.font } } : {}),
      ...(all.alignment || part.alignment ? { alignment: { ...all.alignment, ...part.alignment } } : {}),
    })
  }
  return all
}

const body = styled({ font: { ...FONT }, alignment: { vertical: 'top', wrapText: true } }, boxed)
const centred: CellStyle = { alignment: { horizontal: 'center' } }
const bold: CellStyle = { font: { bold: true } }
const white: CellStyle = { font: { bold: true, color: { rgb: 'FFFFFF' } } }
const open: CellStyle = { protection: { locked: false } }

export const STYLE = {
  title: { font: { ...FONT, size: 14, bold: true }, alignment: { vertical: 'center' } },
  subtitle: { font: { ...FONT, size: 10, bold: true }, alignment: { vertical: 'center' } },
  plain: { font: { ...FONT }, alignment: { vertical: 'top', wrapText: true } },
  muted: { font: { ...FONT, size: 8, color: { rgb: COLOURS.muted } }, alignment: { vertical: 'top', wrapText: true } },
  hidden: { font: { ...FONT, size: 8, color: { rgb: COLOURS.muted } } },
  header: styled(body, centred, white, fill(COLOURS.heading), { alignment: { vertical: 'center' } }),
  text: body,
  bold: styled(body, bold),
  centred: styled(body, centred),
  figure: styled(body, centred, { numFmt: '0.00' }),
  percent: styled(body, centred, { numFmt: '0.00%' }),
  gap: styled(body, centred, { numFmt: '0.00;-0.00;"-"' }),
  verdict: styled(body, centred, bold, { alignment: { vertical: 'center' } }),
  input: styled(body, centred, fill(COLOURS.input), open),
  count: styled(body, centred, fill(COLOURS.input), open, { numFmt: '0' }),
  /** Text, so that a spreadsheet makes no time of 3.60. */
  index: styled(body, centred, fill(COLOURS.input), open, { numFmt: '@' }),
  note: styled(body, open),
  computed: styled(body, centred, fill(COLOURS.grey), { numFmt: '0.00%' }),
  sum: styled(body, centred, fill(COLOURS.grey), { numFmt: '0' }),
} as const satisfies Record<string, CellStyle>

const LEVELS = {
  component: COLOURS.component,
  aspect: COLOURS.aspect,
  area: COLOURS.area,
  indicator: COLOURS.grey,
} as const

/** The style of a cell in a row of a group; `numFmt` for its figures. */
export function levelStyle(level: keyof typeof LEVELS, base: CellStyle): CellStyle {
  return styled(base, bold, fill(LEVELS[level]))
}

/** Colours of what a formula found; a conditional format takes the background of its pattern. */
const mark = (background: string, text: string): CellStyle => ({
  font: { color: { rgb: text } },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: background } },
})

export const MARK = {
  blank: mark('FFEB9C', '7F6000'),
  wrong: mark('FF9999', '9C0006'),
  good: mark('C6EFCE', '006100'),
  bad: mark('FFC7CE', '9C0006'),
  doubt: mark('FFEB9C', '7F6000'),
} as const
