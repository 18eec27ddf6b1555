import type { Facts } from '@domain/facts/facts'
import { matches } from '@domain/facts/when'

const facts = (some: Partial<Facts>) => some as Facts

describe('a condition over three-valued facts', () => {
  test.each<[Parameters<typeof matches>[0], Partial<Facts>, boolean | undefined]>([
    [undefined, {}, true],
    [{}, {}, true],
    [{ isIndividual: true }, { isIndividual: true }, true],
    [{ isIndividual: true }, { isIndividual: false }, false],
    [{ isIndividual: true }, {}, undefined],
    [{ isIndividual: false }, {}, undefined],
    [{ province: ['110000', '440000'] }, { province: '440000' }, true],
    [{ province: ['110000', '440000'] }, { province: '320000' }, false],
    [{ province: ['110000'] }, {}, undefined],
    // AND: everything known and right
    [{ isIndividual: true, province: '440000' }, { isIndividual: true, province: '440000' }, true],
    // a known contradiction wins over an unknown, whichever comes first
    [{ isIndividual: true, province: '440000' }, { province: '110000' }, false],
    [{ province: '440000', isIndividual: true }, { province: '110000' }, false],
    [{ isIndividual: true, province: '440000' }, { isIndividual: true }, undefined],
  ])('%j with %j is %s', (when, known, expected) => {
    expect(matches(when, facts(known))).toBe(expected)
  })
})
