import layout from '../../rubrics/layouts/portalrb-2026.json'

/** Where the national LKE has its rows and columns. */
export type Layout = typeof layout
export type RowsOf = 'answers' | 'worksheet'

export const NATIONAL_LAYOUT: Layout = layout
