/** The language of the spreadsheet functions: that of the LKE and of those who fill it in. */
export const LOCALE = 'id'
