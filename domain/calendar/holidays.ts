/**
 * Days that differ from Monday to Friday: public holidays and the weekend days worked for them, as the State Council arranges them each year.
 * Beyond the last year of this table dates are only estimates. Only days that differ from the plain week matter; all are listed so that
 * a row can be compared with the notice.
 */
export type HolidayTable = {
  /** First and last day the table speaks for. */
  readonly from: string
  readonly to: string
  readonly source: string
  /** When the rows were taken. */
  readonly asOf: string
  readonly rows: readonly HolidayRow[]
}
/** A holiday from one day to another, both included, with the weekend days worked instead. */
export type HolidayRow = { readonly name: string; readonly from: string; readonly to: string; readonly workdays: readonly string[] }

export const holidays: readonly HolidayTable[] = [
  {
    from: '2026-01-01',
    to: '2026-12-31',
    source: 'State Council arrangement of public holidays for 2026, rows from npm chinese-days 1.5.7 (MIT)',
    asOf: '2026-11-20',
    rows: [
      { name: '元旦', from: '2026-01-01', to: '2026-01-03', workdays: ['2026-01-04'] },
      { name: '春节', from: '2026-02-15', to: '2026-02-23', workdays: ['2026-02-14', '2026-02-28'] },
      { name: '清明节', from: '2026-04-04', to: '2026-04-06', workdays: [] },
      { name: '劳动节', from: '2026-05-01', to: '2026-05-05', workdays: ['2026-05-09'] },
      { name: '端午节', from: '2026-06-19', to: '2026-06-21', workdays: [] },
      { name: '中秋节', from: '2026-09-25', to: '2026-09-27', workdays: [] },
      { name: '国庆节', from: '2026-10-01', to: '2026-10-07', workdays: ['2026-09-20', '2026-10-10'] },
    ],
  },
]
