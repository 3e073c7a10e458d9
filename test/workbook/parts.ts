import { inflateRawSync } from 'node:zlib'

/** Takes a ZIP apart by its central directory, apart from the library that wrote it: texts by their paths. */
export function partsOf(zip: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = bytes.readUInt32LE(at + 42)
    const path = bytes.toString('utf8', at + 46, at + 46 + name)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + size)
    parts.set(path, (method === 8 ? inflateRawSync(data) : data).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}

const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  )

export interface CellXml {
  readonly address: string
  readonly style: number
  readonly type: string
  readonly formula: string | null
  /** Null where no value is stored. */
  readonly stored: string | null
}

/** The cells of a sheet as its XML has them. */
export function cellsIn(sheet: string): readonly CellXml[] {
  return [...sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inside = '']) => {
    const attribute = (name: string) => attributes.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? ''
    const formula = inside.match(/<f>(.*?)<\/f>/s)?.[1]
    const stored = /<v\/>/.test(inside) ? '' : inside.match(/<v>(.*?)<\/v>/s)?.[1]
    return {
      address: attribute('r'),
      style: Number(attribute('s') || 0),
      type: attribute('t'),
      formula: formula === undefined ? null : unescaped(formula),
      stored: stored === undefined ? null : unescaped(stored),
    }
  })
}

export interface ValidationXml {
  readonly type: string
  readonly range: string
  readonly formulas: readonly string[]
  readonly refuses: boolean
}

export const validationsIn = (sheet: string): readonly ValidationXml[] =>
  [...sheet.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/gs)].map(([, attributes = '', inside = '']) => ({
    type: attributes.match(/type="(\w+)"/)?.[1] ?? '',
    range: attributes.match(/sqref="([^"]+)"/)?.[1] ?? '',
    formulas: [...inside.matchAll(/<formula\d>(.*?)<\/formula\d>/gs)].map(([, formula = '']) => unescaped(formula)),
    refuses: /showErrorMessage="1"/.test(attributes) && /errorStyle="stop"|^(?!.*errorStyle)/.test(attributes),
  }))

/** Which styles leave a cell open while the sheet is protected. */
export const openStyles = (styles: string): ReadonlySet<number> => {
  const cellXfs = styles.match(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s)?.[1] ?? ''
  const all = [...cellXfs.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)]
  return new Set(all.flatMap(([xf], index) => (/<protection locked="0"/.test(xf) ? [index] : [])))
}

/** The formulas of conditional formats. */
export const rulesIn = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/<cfRule[^>]*>.*?<formula>(.*?)<\/formula>/gs)].map(([, formula = '']) => unescaped(formula))
