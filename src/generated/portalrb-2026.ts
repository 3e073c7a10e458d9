// Made by scripts/generate.ts from rubrics/layouts/portalrb-2026.json; never edited by hand.
import data from '../../rubrics/layouts/portalrb-2026.json'
import type { Layout } from '../interchange'
import type { Checked } from '../rubric'
// The mark alone: whoever imports only this loads no more than its data.
import { markChecked } from '../rubric/mark'

/** National LKE of 2026 (PortalRB): 127 cells with their numbers, rows and columns. */
export const portalRb2026 = /* @__PURE__ */ markChecked(data) as unknown as Layout<'answers' | 'worksheet' | 'workbook'> & Checked
