import type { WriteSheet } from 'hucre/xlsx'
import { type Basis, type Cited, type Convention, nodesOf, questionsOf, type Rubric } from '../../src/rubric'
import type { Layout } from './Layout'
import { on, SHEETS } from './places'
import { rowHeight } from './rowHeight'
import type { SheetDraft } from './SheetDraft'
import { MARK, STYLE } from './styles'
import type { Typed } from './Typed'

/** Columns: what, choice by default, own choice, how it counts, basis, source. */
const WIDTHS = { A: 46, B: 20, C: 20, D: 10, E: 12, F: 58 } as const
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const BASIS: Readonly<Record<Basis, string>> = { law: 'peraturan', practice: 'praktik', convention: 'konvensi' }

const STEPS: readonly string[] = [
  '1. Bila muncul pita kuning "Protected View" (Tampilan Terproteksi), klik Enable Editing (Aktifkan Pengeditan); tanpa itu rumus tidak menghitung. Buku kerja ini tidak berisi makro.',
  '2. Isi lembar LKE pada sel kuning: kolom Unit oleh unit kerja, kolom TPI oleh Tim Penilai Internal. Pilih dari daftar, atau ketik persis seperti dalam daftar.',
  '3. Jumlah diisi sebagai bilangan bulat tanpa titik dan koma. Indeks survei diisi 0 sampai 4, misalnya 3,60, bukan nilai SKM 25 sampai 100; angka yang tampaknya terbaca sebagai jam ditolak.',
  '4. Dari PortalRB atau buku kerja nasional: salin sel K3:K202 (unit) atau N3:N202 (TPI) lembar Jawaban, bukan seluruh kolom, lalu tempel nilainya (Paste Values) pada sel yang sama di lembar Jawaban di sini. LKE ikut terisi selama selnya belum diketik sendiri.',
  '5. Ke PortalRB: salin sel S3:S202 (unit) atau T3:T202 (TPI) lembar Jawaban, lalu tempel nilainya pada K3 atau N3 di sana.',
  '6. Baca lembar Hasil. Selama ada yang kosong tertulis BELUM LENGKAP; jawaban yang tidak terbaca ditandai merah. Yang kosong dihitung 0 untuk sementara.',
  '7. PERIKSA berarti sebuah rasio, atau survei dengan lebih dari tiga desimal, membawa jumlah ke jarak kurang dari 0,000001 poin dari nilai minimal: hitung kembali dengan pustaka zona-integritas, yang menghitung tepat.',
  '8. Sel rumus dikunci tanpa kata sandi (Review, Unprotect Sheet). Tinggi baris, lebar kolom, saringan, dan tautan tetap dapat diubah.',
]

/** What the cover is drawn from. */
export interface CoverParts {
  readonly rubric: Rubric
  readonly layout: Layout
  readonly version: string
  readonly typed: Typed
}

/** The conventions that a workbook can follow: how a ratio counts when there is nothing to count. */
export const ratioConventions = (rubric: Rubric): readonly Convention[] => {
  const asked = new Set(questionsOf(rubric).flatMap(({ ratio }) => [ratio?.nothingToCount, ratio?.riseFromNothing]))
  return rubric.conventions.filter(({ id }) => asked.has(id))
}

const FIRST_STEP = 8
const FIRST_CONVENTION = FIRST_STEP + STEPS.length + 3

const rowOfConvention = (index: number) => FIRST_CONVENTION + index

/** Where each convention counts as 0 or 1, by its id. */
export function conventionCells(rubric: Rubric): ReadonlyMap<string, string> {
  return new Map(ratioConventions(rubric).map(({ id }, index) => [id, on(SHEETS.cover, 'D', rowOfConvention(index))]))
}

export function conventionRange(rubric: Rubric): string {
  const last = rowOfConvention(ratioConventions(rubric).length - 1)
  return `${SHEETS.cover}!$D$${FIRST_CONVENTION}:$D$${last}`
}

const LOWEST = 'zero'
const sourceText = ({ source }: Cited) => `${source.regulation}: ${source.place}`

function drawConvention(sheet: SheetDraft, convention: Convention, row: number, typed: string | undefined): void {
  const { choices, default: usual, label } = convention
  const name = (choice: string) => choices[choice]?.id ?? choice
  const worth = (choice: string) => (choice === LOWEST ? 0 : 1)
  const text = `UPPER(TRIM(C${row}))`
  const read = Object.keys(choices).reduceRight(
    (rest, choice) => `IF(${text}="${name(choice).toUpperCase()}",${worth(choice)},${rest})`,
    '"!"',
  )
  const title = convention.question === undefined ? label.id : `${label.id} (${convention.question})`
  sheet.set('A', row, title, STYLE.text)
  sheet.set('B', row, name(usual), STYLE.centred)
  sheet.set('C', row, typed === undefined ? null : name(typed), STYLE.input)
  const formula = `IFERROR(IF(${text}="",${worth(usual)},${read}),"!")`
  sheet.set('D', row, { formula, blank: worth(usual) }, STYLE.centred)
  sheet.set('E', row, BASIS[convention.basis], STYLE.centred)
  sheet.set('F', row, sourceText(convention), STYLE.text)
  sheet.height(
    row,
    rowHeight([
      { text: title, width: WIDTHS.A },
      { text: sourceText(convention), width: WIDTHS.F },
    ]),
  )
  sheet.validate({
    type: 'list',
    values: Object.keys(choices).map(name),
    range: `C${row}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Konvensi',
    errorMessage: `Pilih ${Object.keys(choices).map(name).join(' atau ')}, atau kosongkan.`,
  })
}

interface SourceLine {
  readonly what: string
  readonly cited: Cited
}

/** The distinct sources of the figures: weights, values of options, ways of adding up, minima. */
function sourcesOf(rubric: Rubric): readonly SourceLine[] {
  const components = nodesOf(rubric).flatMap(({ node }) => (node.level === 'component' ? [node] : []))
  const all: SourceLine[] = [
    ...components.map((node) => ({ what: `Bobot ${node.label.id}`, cited: node })),
    ...rubric.areas.map((area) => ({ what: `Bobot area ${area.id}`, cited: area })),
    ...Object.values(rubric.answerKinds).flatMap((kind): SourceLine[] =>
      kind.type === 'choice'
        ? Object.entries(kind.options).map(([option, cited]) => ({ what: `Nilai ${kind.label.id}, ${option}`, cited }))
        : [{ what: `Nilai ${kind.label.id}`, cited: kind }],
    ),
    ...Object.values(rubric.combinations ?? {}).map((cited) => ({ what: cited.label.id, cited })),
    ...rubric.predicates.flatMap(({ id, criteria }) =>
      criteria.map((cited) => ({ what: `Menuju ${id}: ${cited.label.id}`, cited })),
    ),
  ]
  return all
}

/** Figures that rest on the same place share a row. */
function grouped(lines: readonly SourceLine[]): readonly { readonly what: string; readonly cited: Cited }[] {
  const rows = new Map<string, { what: string[]; cited: Cited }>()
  for (const { what, cited } of lines) {
    const key = `${sourceText(cited)}|${cited.basis}`
    const row = rows.get(key) ?? { what: [], cited }
    row.what.push(what)
    rows.set(key, row)
  }
  return [...rows.values()].map(({ what, cited }) => ({ what: what.join('; '), cited }))
}

/** Draws the cover: what this is, how to fill it in, the conventions and the sources of the figures. */
export function drawCover(sheet: SheetDraft, parts: CoverParts): void {
  const { rubric, typed } = parts
  sheet.set('A', 1, 'LEMBAR KERJA EVALUASI ZONA INTEGRITAS', STYLE.title)
  sheet.height(1, 26)
  sheet.set('A', 2, `${rubric.regulation.number}: ${rubric.regulation.title}`, STYLE.plain)
  sheet.join('A', 'F', 2)
  sheet.height(2, 26)
  for (const [row, label] of [
    [3, 'Nama unit kerja'],
    [4, 'Instansi'],
    [5, 'Tahun'],
  ] as const) {
    sheet.set('A', row, label, STYLE.bold)
    for (const column of ['B', 'C', 'D']) sheet.set(column, row, null, STYLE.input)
    sheet.join('B', 'D', row)
  }
  sheet.set('A', FIRST_STEP - 1, 'Cara mengisi', STYLE.subtitle)
  STEPS.forEach((step, index) => {
    const row = FIRST_STEP + index
    sheet.set('A', row, step, STYLE.plain)
    sheet.join('A', 'F', row)
    sheet.height(
      row,
      rowHeight([{ text: step, width: Object.values(WIDTHS).reduce<number>((all, width) => all + width, 0) }]),
    )
  })
  const title = FIRST_CONVENTION - 2
  sheet.set('A', title, 'Konvensi: yang tidak diatur peraturan, dapat diganti pada kolom C', STYLE.subtitle)
  const heads = ['Keadaan', 'Bila tidak dipilih', 'Pilihan Anda', 'Dihitung', 'Dasar', 'Sumber']
  COLUMNS.forEach((column, index) => {
    sheet.set(column, title + 1, heads[index] ?? null, STYLE.header)
  })
  const conventions = ratioConventions(rubric)
  conventions.forEach((convention, index) => {
    drawConvention(sheet, convention, rowOfConvention(index), typed.conventions?.[convention.id])
  })
  sheet.colour(
    `D${FIRST_CONVENTION}:D${rowOfConvention(conventions.length - 1)}`,
    `$D${FIRST_CONVENTION}="!"`,
    MARK.wrong,
  )
  drawSources(sheet, parts, rowOfConvention(conventions.length) + 1)
}

function drawSources(sheet: SheetDraft, { rubric, layout, version }: CoverParts, top: number): void {
  sheet.set('A', top, 'Sumber angka', STYLE.subtitle)
  const heads = ['Angka', '', '', '', 'Dasar', 'Sumber']
  COLUMNS.forEach((column, index) => {
    sheet.set(column, top + 1, heads[index] || null, STYLE.header)
  })
  sheet.join('A', 'D', top + 1)
  const rows = [...grouped(sourcesOf(rubric)), { what: 'Baris dan kolom lembar Jawaban dan LKE', cited: layout }]
  rows.forEach(({ what, cited }, index) => {
    const row = top + 2 + index
    sheet.set('A', row, what, STYLE.text)
    for (const column of ['B', 'C', 'D']) sheet.set(column, row, null, STYLE.text)
    sheet.join('A', 'D', row)
    sheet.set('E', row, BASIS[cited.basis], STYLE.centred)
    sheet.set('F', row, sourceText(cited), STYLE.text)
    sheet.height(
      row,
      rowHeight([
        { text: what, width: WIDTHS.A + WIDTHS.B + WIDTHS.C + WIDTHS.D },
        { text: sourceText(cited), width: WIDTHS.F },
      ]),
    )
  })
  const end = top + 3 + rows.length
  const made = `Dibuat oleh zona-integritas ${version} dari rubrik ${rubric.id} ${rubric.version}. Teks pertanyaan dan pilihan adalah ringkasan; yang berlaku adalah naskah peraturan.`
  sheet.set('A', end, made, STYLE.muted)
  sheet.join('A', 'F', end)
  sheet.height(end, 26)
}

export const coverSettings = (rubric: Rubric): Omit<WriteSheet, 'name' | 'cells' | 'merges' | 'rowDefs'> => ({
  // The sources begin a page of their own.
  rowBreaks: [rowOfConvention(ratioConventions(rubric).length) - 1],
  columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
  protection: { sheet: true, formatRows: true, formatColumns: true, insertHyperlinks: true },
  view: { showGridLines: false },
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.25 },
  },
  headerFooter: { oddFooter: '&L&8Petunjuk&R&8&P / &N' },
})
