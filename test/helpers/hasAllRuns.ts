/** Whether properties have all their runs. In the few of `npm run seeds`, what is rare need not come up. */
export const hasAllRuns = process.env['MOST_RUNS'] === undefined
