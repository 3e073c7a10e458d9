// Made by scripts/generate.ts from rubrics/pekppp-2023.json; never edited by hand.
import data from '../../rubrics/pekppp-2023.json'
import type { Pekppp } from '../pekppp'
import type { Checked } from '../rubric'
// The mark alone: whoever imports only this loads no more than its data.
import { markChecked } from '../rubric/mark'

/** Public Service Index (PEKPPP): forms, aspects and categories, with the source of every figure. */
export const pekppp2023 = /* @__PURE__ */ markChecked(data) as unknown as Pekppp<'f02' | 'f03', 'policy' | 'staff' | 'facilities' | 'informationSystem' | 'complaints' | 'innovation'> & Checked
