/**
 * A smaller part of `npm run walk`: every type in every province, as an individual and as a company, and two provinces with everything that
 * can be otherwise. Asked for nothing but what is missing, a filing reaches submit, or a stop with a name and a way out.
 */
import { filingTypeIds } from '@domain/filing-types/filing-type'
import { provinces } from '@domain/provinces/registry'
import { explore } from '../../bench/walk/explore'

const codes = provinces().map(({ code }) => code)

test('the plain case of every type ends at submit, in every province', () => {
  const { walks, ends, violations } = explore({ provinces: codes, natures: ['individual', 'enterprise'], splits: false })
  expect(violations).toEqual([])
  // two policies, 31 provinces, two natures, nine types
  expect(walks).toBe(2 * 31 * 2 * 9)
  expect(ends).toEqual(Object.fromEntries(filingTypeIds.map((type) => [`${type}: submit`, 2 * 31 * 2])))
}, 240_000)

test.each(['440000', '320000'])(
  '%s with everything that a reached rule asks about',
  (code) => {
    const { walks, violations, ends } = explore({ provinces: [code], natures: ['individual', 'enterprise'] })
    expect(violations).toEqual([])
    expect(walks).toBeGreaterThan(300)
    // stops are named: a contradiction with the record, an expired certificate, too many sites
    expect(Object.keys(ends)).toEqual(
      expect.arrayContaining(['access: record-differs', 'initial: field-validity', 'initial: max-sites-per-order']),
    )
  },
  240_000,
)
